import "server-only";
import { expect } from "vitest";
import { getTier, listTiers } from "../../tier";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["GET /customers/{customer_id}/status-records", "GET /statuses", "GET /currencies"],
  async run({ ctx, call, value }) {
    const tier = value(await call(getTier, ctx));
    const offers = value(await call(listTiers, ctx));
    expect(offers.length).toBeGreaterThan(1);
    if (tier) expect(offers.map(({ id, name }) => ({ id, name }))).toEqual(tier.ladder);
  },
};
