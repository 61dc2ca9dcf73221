import { describe, expect, it } from "vitest";
import { EarnedRecord, HabitRecord } from "../schemas/goal";
import { median, paidOnes, sumEarned, toPace } from "./pace";

const purchase = (total_price: number | null, currency_id = "czk") =>
  HabitRecord.parse({ purchase_id: "p", customer_id: "me", total_price, currency_id });
const currencies = [
  { currency_id: "czk", code: "CZK" },
  { currency_id: "eur", code: "EUR" },
];

describe("a usual purchase", () => {
  it.each([
    [[], null],
    [[7], 7],
    [[9, 1, 5], 5],
    [[4, 1, 2, 9], 3],
  ])("is the middle one of %j: %s", (values, middle) => expect(median(values)).toBe(middle));

  it("is one in which something was paid", () => {
    const paid = paidOnes([purchase(100), purchase(-100), purchase(0), purchase(null)]);
    expect(paid.map(({ total_price: total }) => total)).toEqual([100]);
  });

  it("brings its points and its bonuses, not what was taken back", () => {
    const records = [
      { assigned_points: 10, state: 1 },
      { assigned_points: 5 },
      { assigned_points: 90, state: 0 },
    ];
    expect(sumEarned(records.map((record) => EarnedRecord.parse(record)))).toBe(15);
    expect(sumEarned([])).toBe(0);
  });

  it("is told in the currency that most are paid in", () => {
    const paid = [purchase(100), purchase(5, "eur"), purchase(300), purchase(120)];
    expect(toPace(paid, [10, 30, 12], currencies)).toEqual({
      points: 12,
      spend: { currency: "CZK", value: 120 },
    });
    expect(toPace(paid, [10, 30, 12], [])).toEqual({
      points: 12,
      spend: { currency: "CZK", value: 120 },
    });
  });

  it("is not told where there are too few, or they bring nothing", () => {
    expect(toPace([purchase(100)], [10, 20], currencies)).toBeNull();
    expect(toPace([purchase(100)], [0, 0, 10], currencies)).toBeNull();
    expect(toPace([], [], currencies)).toBeNull();
  });
});
