import "server-only";
import { expect } from "vitest";
import { listCards } from "../../cards";
import { createToken, login, logout, setTokenLanguage } from "../../tokens";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: [
    "POST /tokens",
    "POST /tokens/{token_id}/actions/login",
    "POST /tokens/{token_id}/actions/logout",
    "PUT /tokens/{token_id}",
  ],
  async run({ ctx, keys, call, value }) {
    const device = { deviceId: `second-${ctx.customerId}`, name: "Contract" };
    const token = value(await call(createToken, ctx, device));
    const input = { type: "email", value: keys.login, password: keys.password } as const;
    const { customerId } = value(await call(login, ctx, token, input));
    expect(customerId).toBe(ctx.customerId);
    const second = { ...ctx, token };
    value(await call(setTokenLanguage, second, "cs"));
    value(await call(logout, ctx, token));
    expect(await listCards(second)).toMatchObject({ error: { code: "session_ended" } });
  },
};
