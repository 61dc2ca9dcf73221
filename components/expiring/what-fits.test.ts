import { describe, expect, it } from "vitest";
import type { Reward } from "@/lib/contracts/rewards";
import { whatFits } from "./what-fits";

const reward = (pointsCost: number | null, redeemable = true): Reward => ({
  id: String(pointsCost),
  name: "",
  subtitle: null,
  pointsCost,
  imageUrl: null,
  tags: [],
  priority: null,
  redeemable,
});
const rewards = [50, 300, 90, 200, 301, 650, null, 0].map((cost) => reward(cost));
const costs = (expiring: number, balance: number | null = 2000) => {
  const { rewards: found, alone } = whatFits(rewards, expiring, balance);
  return [alone, ...found.map(({ pointsCost }) => pointsCost)];
};

describe("points that expire", () => {
  it("buy what saves most of them", () => expect(costs(300)).toEqual([true, 300, 200, 90]));

  it("help to buy what the others pay for too", () =>
    expect(costs(20, 100)).toEqual([false, 50, 90]));

  it("buy nothing where there are too few points, or nobody knows how many", () => {
    expect(costs(20, 40)).toEqual([false]);
    expect(costs(20, null)).toEqual([false]);
  });

  it("buy nothing that points cannot", () =>
    expect(whatFits([reward(10, false)], 300, 300).rewards).toEqual([]));
});
