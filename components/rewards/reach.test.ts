import { describe, expect, it } from "vitest";
import type { Reward } from "@/lib/contracts/rewards";
import { reachOf, withinReach } from "./reach";

const reward = (id: string, pointsCost: number | null, redeemable = true): Reward => ({
  id,
  name: id,
  subtitle: null,
  pointsCost,
  imageUrl: null,
  tags: [],
  priority: null,
  redeemable,
});

describe("reachOf", () => {
  it.each([
    [200, 80, { missing: 120, share: 0.4 }],
    [200, 200, { missing: 0, share: 1 }],
    [200, 500, { missing: 0, share: 1 }],
    [200, -50, { missing: 250, share: 0 }],
    [0, 0, { missing: 0, share: 1 }],
    [null, 500, null],
    [200, null, null],
    [200, undefined, null],
  ])("cost %s with %s points", (cost, balance, expected) => {
    expect(reachOf(cost, balance)).toEqual(expected);
  });
});

describe("withinReach", () => {
  const rewards = [
    reward("dear", 5000),
    reward("till", 10, false),
    reward("cheap", 50),
    reward("fair", 200),
    reward("near", 300),
  ];
  const ids = (balance: number | null) => withinReach(rewards, balance, 4).map(({ id }) => id);

  it("puts the best that can be had first, then the nearest", () => {
    expect(ids(250)).toEqual(["fair", "cheap", "near", "dear"]);
  });

  it("keeps the catalogue's order where no balance is known", () => {
    expect(ids(null)).toEqual(["dear", "cheap", "fair", "near"]);
  });
});
