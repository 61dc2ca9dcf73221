import { describe, expect, it } from "vitest";
import type { Tier } from "@/lib/contracts/tier";
import { arcPoint } from "./arc";
import { missing, positionOf } from "./ladder";
import { progressOf } from "./progress";

const money = (value: number) => ({ currency: "CZK", value, dueDate: null });

describe("missing", () => {
  it("tells what upstream does not say from what is done", () => {
    expect(missing({ points: null, turnover: [] })).toBe("unknown");
    expect(missing({ points: 0, turnover: [] })).toBe("nothing");
    expect(missing({ points: null, turnover: [money(0)] })).toBe("nothing");
  });

  it("keeps only what is still asked for", () => {
    expect(missing({ points: 0, turnover: [money(0), money(500)] })).toEqual({
      points: null,
      turnover: [money(500)],
    });
    expect(missing({ points: 120, turnover: [money(0)] })).toEqual({ points: 120, turnover: [] });
  });
});

describe("positionOf", () => {
  const gap = { points: null, turnover: [] };
  const tier: Tier = {
    id: "b",
    name: "B",
    validTo: null,
    keep: gap,
    next: null,
    ladder: [
      { id: "a", name: "A" },
      { id: "b", name: "B" },
    ],
  };

  it("counts from the lowest tier", () => {
    expect(positionOf(tier)).toEqual({ index: 1, total: 2 });
  });

  it("is unknown without an order, or where the order lacks the tier", () => {
    expect(positionOf({ ...tier, ladder: [] })).toBeNull();
    expect(positionOf({ ...tier, id: "c" })).toBeNull();
  });
});

describe("arcPoint", () => {
  it("runs from left over the top to the right", () => {
    expect(arcPoint(0)).toEqual({ x: 16, y: 120 });
    expect(arcPoint(0.5)).toEqual({ x: 120, y: 16 });
    expect(arcPoint(1)).toEqual({ x: 224, y: 120 });
  });
});

describe("progressOf", () => {
  const takes = { points: 1000, turnover: [{ currency: "CZK", value: 500 }], months: 12 };

  it("is what a tier takes less what is missing, for each unit", () => {
    expect(progressOf({ points: 400, turnover: [money(0), money(100)] }, takes)).toEqual([
      { currency: null, have: 600, total: 1000 },
      { currency: "CZK", have: 500, total: 500 },
      { currency: "CZK", have: 400, total: 500 },
    ]);
  });

  it("is not drawn where the two do not fit, or one is unknown", () => {
    expect(progressOf({ points: 1001, turnover: [] }, takes)).toEqual([]);
    expect(progressOf({ points: null, turnover: [money(1)] }, { ...takes, turnover: [] })).toEqual(
      [],
    );
    expect(progressOf({ points: 0, turnover: [] }, { ...takes, points: 0 })).toEqual([]);
  });
});
