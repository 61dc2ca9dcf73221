import "server-only";
import { expect } from "vitest";
import { checkGiftCard } from "../../gift-cards";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["POST /vouchers/actions/gift-card-balance", "GET /currencies"],
  async run({ ctx, call, value }) {
    const card = value(await call(checkGiftCard, ctx, "7391004288153306"));
    expect(card).toEqual({ current: 350, original: 1000, currency: "CZK" });
    const unknown = await call(checkGiftCard, ctx, "7391004288153399");
    expect(unknown).toMatchObject({ error: { code: "not_found" } });
  },
};
