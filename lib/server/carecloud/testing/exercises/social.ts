import "server-only";
import { expect } from "vitest";
import { listCards } from "../../cards";
import { socialLogin } from "../../social";
import { createToken } from "../../tokens";
import type { Exercise } from "../exercise";

const identityToken = (subject: string) =>
  `e30.${Buffer.from(JSON.stringify({ sub: subject })).toString("base64url")}.c2lnbmF0dXJl`;

export const exercise: Exercise = {
  upstream: ["POST /tokens/{token_id}/actions/social-network-login"],
  async run({ ctx, template, call, value }) {
    const device = { deviceId: `social-${ctx.customerId}`, name: "Contract" };
    const token = value(await createToken(ctx, device));
    const refused = { error: { code: "invalid_credentials" } };
    const stranger = { networkId: "google", token: identityToken("nobody") };
    expect(await call(socialLogin, ctx, token, stranger)).toMatchObject(refused);
    const own = { networkId: "apple", token: identityToken(`apple-${ctx.customerId}`) };
    const result = await call(socialLogin, ctx, token, own);
    if (template === "new") {
      expect(result).toMatchObject(refused);
      return;
    }
    expect(value(result)).toEqual({ customerId: ctx.customerId });
    expect(await listCards({ ...ctx, token })).toMatchObject({ ok: true });
  },
};
