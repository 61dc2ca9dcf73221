import "server-only";
import { expect } from "vitest";
import { getProfile } from "../../profile";
import { changeEmail, changePassword, getLoginName } from "../../security";
import { createToken, login } from "../../tokens";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["GET /cards", "GET /customers/{customer_id}", "PUT /customers/{customer_id}"],
  async run({ ctx, keys, call, value }) {
    const before = value(await getProfile(ctx));
    expect(value(await call(getLoginName, ctx))).toEqual({ type: "email", value: keys.login });

    value(await call(changePassword, ctx, "Contract2026"));
    const email = `contract-${ctx.customerId}@example.com`;
    const { version } = value(await getProfile(ctx));
    expect(await call(changeEmail, ctx, email, "2001-01-01T00:00:00Z")).toMatchObject({
      error: { code: "conflict" },
    });
    value(await call(changeEmail, ctx, email, version));
    expect(await call(changePassword, ctx, "short")).toMatchObject({
      error: { code: "invalid_fields", fields: { password: "invalid_format" } },
    });

    const device = { deviceId: `security-${ctx.customerId}`, name: "Contract" };
    const token = value(await createToken(ctx, device));
    const renewed = { type: "email", value: email, password: "Contract2026" } as const;
    expect(value(await login(ctx, token, renewed))).toEqual({ customerId: ctx.customerId });
    // Upstream's own, which a write changes: how it addresses somebody, and the picture's address.
    const { salutation, photoUrl, ...kept } = before;
    const after = value(await getProfile(ctx));
    expect(after).toMatchObject({ ...kept, email, version: after.version });
    expect([after.salutation !== null, after.photoUrl !== null]).toEqual([
      salutation !== null || after.firstName !== null,
      photoUrl !== null,
    ]);
  },
};
