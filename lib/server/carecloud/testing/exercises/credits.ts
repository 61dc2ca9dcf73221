import "server-only";
import { expect } from "vitest";
import type { CreditMovement } from "@/lib/contracts/credits";
import type { MovementPage } from "@/lib/contracts/movements";
import {
  getCredits,
  getCreditsExpiration,
  getCreditsPeriod,
  listCreditHistory,
  listWholeCreditHistory,
} from "../../credits";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: [
    "GET /wallet/actions/credits-overview",
    "GET /wallet/actions/credits-expiration-overview",
    "GET /credits",
    "GET /credit-types",
    "GET /credit-history",
    "GET /currencies",
    "GET /stores",
  ],
  async run({ ctx, call, value }) {
    const { balances } = value(await call(getCredits, ctx));
    const ever = { from: "2000-01-01", to: "2100-01-01" };
    const { totals } = value(await call(getCreditsPeriod, ctx, ever));
    expect(totals.map(({ currency }) => currency)).toEqual(
      balances.map(({ currency }) => currency),
    );
    const { calendars } = value(await call(getCreditsExpiration, ctx));
    const all: CreditMovement[] = [];
    for (let cursor: string | null = "0_"; cursor !== null;) {
      const stretch: MovementPage<CreditMovement> = value(
        await call(listCreditHistory, ctx, { cursor }),
      );
      all.push(...stretch.items);
      cursor = stretch.next;
    }
    const whole = value(await call(listWholeCreditHistory, ctx));
    expect(whole).toHaveLength(all.length);
    expect(whole).toEqual(expect.arrayContaining(all));
    for (const { currency, available } of balances) {
      const moved = all.filter((it) => it.currency === currency);
      const sum = moved.reduce((total, { amount }) => total + (amount ?? 0), 0);
      expect(sum).toBeCloseTo(available ?? 0);
      const left = (calendars ?? [])
        .filter((it) => it.currency === currency)
        .flatMap(({ months, endless }) => [endless, ...months.map(({ amount }) => amount)]);
      expect(left.reduce((total, amount) => total + amount, 0)).toBeCloseTo(available ?? 0);
    }
  },
};
