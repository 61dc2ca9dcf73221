import "server-only";
import { expect } from "vitest";
import { readOwnRecords, type OwnRecords } from "../../my-data";
import type { Exercise } from "../exercise";

const NAMES: readonly OwnRecords[] = [
  "customer",
  "addresses",
  "statusRecords",
  "cards",
  "vouchers",
  "points",
  "pointsExpiration",
  "bookings",
];

export const exercise: Exercise = {
  upstream: [
    "GET /customers/{customer_id}",
    "GET /customers/{customer_id}/addresses",
    "GET /customers/{customer_id}/status-records",
    "GET /cards",
    "GET /vouchers",
    "GET /wallet/actions/points-overview",
    "GET /wallet/actions/points-expiration-overview",
    "GET /bookings",
  ],
  async run({ ctx, call, value }) {
    for (const name of NAMES) {
      const text = JSON.stringify(value(await call(readOwnRecords, ctx, name)));
      expect(text).not.toMatch(/password/i);
      expect(text).not.toContain(ctx.token);
    }
    const cards = value(await readOwnRecords(ctx, "cards")) as Record<string, unknown>[];
    expect(cards.every((it) => it["customer_id"] === ctx.customerId)).toBe(true);
  },
};
