import "server-only";
import { expect } from "vitest";
import { createHandOverCode, handOverLogin } from "../../hand-over";
import { createToken } from "../../tokens";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: [
    "GET /tokens/{token_id}/actions/auth-token",
    "POST /tokens/{token_id}/actions/authentication-token-login",
  ],
  async run({ ctx, call, value }) {
    const made = value(await call(createHandOverCode, ctx, "loyalty-web", "alphanumeric"));
    expect(made.code).toMatch(/^[A-Z0-9]{6}$/);
    expect(Date.parse(made.validTo ?? "")).toBeGreaterThan(Date.now());
    const elsewhere = value(await call(createHandOverCode, ctx, "till", "numeric"));
    expect(elsewhere.code).toMatch(/^\d{6}$/);

    const device = { deviceId: `hand-over-${ctx.customerId}`, name: "Contract" };
    const token = value(await createToken(ctx, device));
    const refused = { error: { code: "invalid_credentials" } };
    const given = ({ code, tokenRequestId }: typeof made) => ({ token: code, tokenRequestId });
    // Made for another application, or asked for by another request.
    expect(await call(handOverLogin, ctx, token, given(elsewhere))).toMatchObject(refused);
    const mixed = { ...given(made), tokenRequestId: elsewhere.tokenRequestId };
    expect(await call(handOverLogin, ctx, token, mixed)).toMatchObject(refused);
    const raised = value(await call(handOverLogin, ctx, token, given(made)));
    expect(raised).toEqual({ customerId: ctx.customerId });
    // For one use.
    expect(await call(handOverLogin, ctx, token, given(made))).toMatchObject(refused);
  },
};
