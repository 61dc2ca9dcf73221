import "server-only";
import { expect } from "vitest";
import { getPoints, getPointsCalendar, getPointsExpiration, getPointsPeriod } from "../../points";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: [
    "GET /wallet/actions/points-overview",
    "GET /wallet/actions/points-expiration-overview",
    "GET /customers/{customer_id}/points",
    "GET /currencies",
  ],
  async run({ ctx, call, value }) {
    const { available } = value(await call(getPoints, ctx));
    const { next } = value(await call(getPointsExpiration, ctx));
    const { months, endless } = value(await call(getPointsCalendar, ctx));
    const dated = months.reduce((sum, { amount }) => sum + amount, 0);
    expect(dated + endless).toBe(available);
    expect(months[0]?.days[0] ?? null).toEqual(next);
    const ever = { from: "2000-01-01", to: "2100-01-01" };
    value(await call(getPointsPeriod, ctx, ever));
  },
};
