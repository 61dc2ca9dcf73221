import "server-only";
import { expect } from "vitest";
import { sendOneTimePassword, verifyOneTimePassword } from "../../one-time-passwords";
import { createToken } from "../../tokens";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["POST /one-time-password/actions/send", "POST /one-time-password/actions/verify"],
  async run({ ctx, keys, sandbox, call, value }) {
    const token = value(await createToken(ctx, { deviceId: `otp-${ctx.customerId}`, name: "C" }));
    const codeOf = (contact: string) => sandbox.control.codes(contact)[0]?.code ?? "";
    for (const [type, contact] of [
      ["email", keys.login],
      ["phone", keys.phone],
    ] as const) {
      const to = { type, contact, templateId: undefined };
      const requestId = value(await call(sendOneTimePassword, ctx, token, to));
      const code = codeOf(contact);
      const wrong = { requestId, code: `${code}0` };
      const again = { requestId, code };
      expect(await call(verifyOneTimePassword, ctx, token, wrong)).toMatchObject({
        error: { code: "code_wrong" },
      });
      value(await verifyOneTimePassword(ctx, token, again));
      expect(await verifyOneTimePassword(ctx, token, again)).toMatchObject({
        error: { code: "code_expired" },
      });
    }
    const nowhere = { type: "phone", contact: "0", templateId: "hello" } as const;
    expect(await sendOneTimePassword(ctx, token, nowhere)).toMatchObject({
      error: { fields: { contact: "invalid_format" } },
    });
  },
};
