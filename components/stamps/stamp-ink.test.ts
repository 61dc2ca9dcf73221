import { describe, expect, it } from "vitest";
import { columnsFor, inkOf } from "./stamp-ink";

describe("a stamp's ink", () => {
  const ids = Array.from({ length: 200 }, (_none, at) => `stamp-${at}`);

  it("is the same every time, and other for another stamp", () => {
    expect(inkOf("a")).toEqual(inkOf("a"));
    expect(new Set(ids.map((id) => inkOf(id).turn)).size).toBeGreaterThan(15);
  });

  it("stays upright enough to read, and dark enough", () => {
    for (const { turn, weight } of ids.map(inkOf)) {
      expect(Math.abs(turn)).toBeLessThanOrEqual(13);
      expect(weight).toBeGreaterThanOrEqual(90);
      expect(weight).toBeLessThanOrEqual(100);
    }
  });
});

it.each([
  [1, 2],
  [4, 4],
  [5, 5],
  [6, 3],
  [8, 4],
  [10, 5],
  [12, 4],
  [20, 5],
])("a card of %i has rows of %i", (size, columns) => expect(columnsFor(size)).toBe(columns));
