import { describe, expect, it } from "vitest";
import { progressOf, purchasesTo } from "./progress";

describe("the way to a goal", () => {
  it.each([
    [1000, 250, { missing: 750, share: 0.25 }],
    [1000, 1000, { missing: 0, share: 1 }],
    [1000, 1200, { missing: 0, share: 1 }],
    [1000, -50, { missing: 1050, share: 0 }],
    [0, 0, { missing: 0, share: 1 }],
    [null, 100, null],
    [1000, null, null],
    [1000, undefined, null],
  ])("of %s points with %s is %j", (cost, balance, progress) => {
    expect(progressOf(cost, balance)).toEqual(progress);
  });

  it("takes whole purchases, and none is said where there is no habit", () => {
    expect(purchasesTo(100, { points: 15, spend: null })).toBe(7);
    expect(purchasesTo(1, { points: 15, spend: null })).toBe(1);
    expect(purchasesTo(100, null)).toBeNull();
    expect(purchasesTo(100, undefined)).toBeNull();
  });
});
