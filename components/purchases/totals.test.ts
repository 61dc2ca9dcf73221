import { describe, expect, it } from "vitest";
import type { PurchaseItem, PurchasePoints } from "@/lib/contracts/purchases";
import { fail, ok } from "@/lib/contracts/result";
import { discountOf, earnedPoints } from "./totals";

const item = (price: number | null): PurchaseItem => ({ id: "i", name: "Bun", amount: 1, price });
const total = (value: number) => ({ value, currency: "CZK" });

describe("what came off the price", () => {
  it.each([
    [[item(100), item(45)], total(100), { subtotal: 145, discount: 45 }],
    [[item(0.1), item(0.2)], total(0.3), null],
    [[item(100)], total(120), null],
    [[item(-59)], total(-59), null],
    [[item(100), item(null)], total(50), null],
    [[item(100)], null, null],
    [[], total(50), null],
  ])("%#", (items, sum, expected) => expect(discountOf(items, sum)).toEqual(expected));
});

describe("points that a purchase brought", () => {
  const record = (points: number | null): PurchasePoints => ({
    id: "p",
    points,
    note: null,
    validTo: null,
  });
  const summary = (earned: number | null) =>
    ok({ earnedPoints: earned, usedPoints: null, usedPointsTotal: null, usedCredits: null });

  it("are those of its records", () => {
    expect(earnedPoints({ points: ok([record(12), record(8)]), summary: summary(99) })).toBe(20);
  });

  it("are those of the summary where no record says", () => {
    expect(earnedPoints({ points: ok([record(null)]), summary: summary(7) })).toBe(7);
    expect(earnedPoints({ points: fail("upstream_unavailable"), summary: summary(7) })).toBe(7);
  });

  it("are not known where nothing says, and never zero by themselves", () => {
    expect(earnedPoints({ points: ok([]), summary: summary(null) })).toBeNull();
    expect(
      earnedPoints({ points: fail("internal"), summary: fail("upstream_unavailable") }),
    ).toBeNull();
    expect(earnedPoints({ points: ok([]), summary: summary(0) })).toBe(0);
  });
});
