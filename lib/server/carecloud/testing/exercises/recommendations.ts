import "server-only";
import { expect } from "vitest";
import { listRecommendations } from "../../recommendations";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["GET /customers/{customer_id}/reward-recommendations"],
  async run({ ctx, template, call, value }) {
    const rewards = value(await call(listRecommendations, ctx));
    expect(rewards.every(({ redeemable }) => redeemable)).toBe(true);
    expect(rewards.length).toBe(template === "new" ? 0 : 8);
  },
};
