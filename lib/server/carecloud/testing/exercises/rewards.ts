import "server-only";
import { expect } from "vitest";
import { getPoints } from "../../points";
import { createVoucher, getReward, listRewards } from "../../rewards";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: [
    "GET /rewards",
    "GET /rewards/{reward_id}",
    "GET /rewards/{reward_id}/stores",
    "POST /rewards/{reward_id}/actions/create-voucher",
  ],
  async run({ ctx, open, call, value }) {
    const buyable = value(await call(listRewards, open))
      .items.filter((reward) => reward.redeemable)
      .sort((one, other) => (one.pointsCost ?? 0) - (other.pointsCost ?? 0));
    const [cheapest] = buyable;
    if (!cheapest) throw new Error("The seed has no reward that points can buy");
    value(await call(getReward, open, cheapest.id));
    const cost = cheapest.pointsCost ?? 0;
    const before = value(await getPoints(ctx)).available ?? 0;
    const spent = await call(createVoucher, ctx, cheapest.id, { note: "contract" });
    if (before < cost) expect(spent).toMatchObject({ error: { code: "not_enough_points" } });
    else {
      value(spent);
      expect(value(await getPoints(ctx)).available).toBe(before - cost);
    }
  },
};
