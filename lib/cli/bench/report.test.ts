import { describe, expect, it } from "vitest";
import { median } from "./load";
import { isMet, lineOf, type Measure } from "./report";

const measure = (value: number, budget: Measure["budget"]): Measure => ({
  what: "something",
  value,
  unit: "",
  budget,
  details: {},
});

describe("a measure", () => {
  it("meets a floor from above and a ceiling from below", () => {
    expect(isMet(measure(0.7, { atLeast: 0.7 }))).toBe(true);
    expect(isMet(measure(0.69, { atLeast: 0.7 }))).toBe(false);
    expect(isMet(measure(1, { atMost: 1 }))).toBe(true);
    expect(isMet(measure(2, { atMost: 1 }))).toBe(false);
  });

  it("does not pass for want of a number", () => {
    expect(isMet(measure(NaN, { atMost: 1 }))).toBe(false);
    expect(isMet(measure(NaN, { atLeast: 1 }))).toBe(false);
  });

  it("says its verdict, value and budget in one line", () => {
    expect(lineOf(measure(0.12345, { atMost: 0.1 }))).toMatch(/^✘ something +0\.123 +≤ 0\.1$/);
  });
});

describe("median", () => {
  it("is the middle one, or the mean of the middle two", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});
