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
  "pointHistory",
  "credits",
  "creditHistory",
  "purchases",
  "stampCards",
  "messages",
  "referrals",
  "relations",
  "interestRecords",
  "propertyRecords",
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
    "GET /point-history",
    "GET /wallet/actions/credits-overview",
    "GET /credit-history",
    "GET /customers/{customer_id}/purchases",
    "GET /stamper-cards",
    "GET /messages",
    "GET /customers/{customer_id}/referrals",
    "GET /customers/{customer_id}/related-customers",
    "GET /customers/{customer_id}/interest-records",
    "GET /customers/{customer_id}/property-records",
  ],
  async run({ ctx, call, value }) {
    // Names of fields: what others wrote, as the subject of a message, may well say “password”.
    for (const name of NAMES) {
      const text = JSON.stringify(value(await call(readOwnRecords, ctx, name)));
      expect(text).not.toMatch(/"\w*(password|token|message_data|related_customer_id)\w*":/i);
      expect(text).not.toContain(ctx.token);
    }
    const cards = value(await readOwnRecords(ctx, "cards")) as Record<string, unknown>[];
    expect(cards.every((it) => it["customer_id"] === ctx.customerId)).toBe(true);
  },
};
