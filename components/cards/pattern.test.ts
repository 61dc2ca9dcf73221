import { describe, expect, it } from "vitest";
import { cardPattern } from "./pattern";

describe("cardPattern", () => {
  it("is the same for the same number, wherever it is drawn", () => {
    expect(cardPattern("1000000000017")).toEqual(cardPattern("1000000000017"));
  });

  it("differs between neighbouring numbers", () => {
    const patterns = Array.from({ length: 50 }, (_, i) => cardPattern(`10000000000${i}`).join());
    expect(new Set(patterns).size).toBe(50);
  });

  it("holds whole numbers only, so that engines cannot disagree on a digit", () => {
    for (const path of cardPattern("1000000000017")) {
      expect(path).toMatch(/^(M-?\d+ -?\d+C(-?\d+ ){5}-?\d+)+$/);
    }
  });
});
