import { describe, expect, it } from "vitest";
import type { Movement } from "@/lib/contracts/movements";
import { CHART, layOut } from "./bars";
import { byMonth } from "./by-month";
import { filterOf, viewIn } from "./view";

describe("a history by month", () => {
  it("is cut where the month changes, in the order it came in", () => {
    const at = (value: string | null) => ({ at: value }) as Movement;
    const months = byMonth(
      [at("2026-11-02"), at("2026-11-01"), at("2026-10-01"), at(null)],
      (instant) => instant.slice(0, 7),
    );
    expect(months.map(({ month, items }) => [month, items.length])).toEqual([
      ["2026-11", 2],
      ["2026-10", 1],
      [null, 1],
    ]);
  });
});

describe("the bars of a year", () => {
  const month = (name: string, earned: number, spent = 0, expired = 0) => ({
    month: name,
    earned,
    spent,
    expired,
  });

  it("share one scale, and stay inside the picture", () => {
    const { line, columns } = layOut({
      months: [month("2026-10", 300, 50, 50), month("2026-11", 1, 0, 0)],
    });
    const [first, second] = columns;
    const [earned, spent, expired] = first?.bars ?? [];
    expect(earned).toMatchObject({ kind: "earned", y: CHART.top });
    expect((earned?.height ?? 0) / (spent?.height ?? 1)).toBeCloseTo(6, 1);
    expect(expired?.y).toBeCloseTo(line + (spent?.height ?? 0), 1);
    expect((expired?.y ?? 0) + (expired?.height ?? 0)).toBeCloseTo(CHART.bottom, 0);
    expect(second?.bars).toEqual([{ kind: "earned", y: line - 2, height: 2 }]);
  });

  it("of nothing are none", () => {
    expect(layOut({ months: [month("2026-11", 0)] }).columns[0]?.bars).toEqual([]);
  });
});

describe("what an address asks for", () => {
  const read = (query: string) =>
    viewIn((name) => new URLSearchParams(query).get(name), "2026-11-25");

  it("is everything of this month where it says nothing", () => {
    expect(read("")).toMatchObject({ kind: null, type: null, within: false });
    expect(filterOf(read("kind=stolen"))).toEqual({
      kind: undefined,
      type: undefined,
      from: undefined,
      to: undefined,
    });
  });

  it("keeps the history to the period where it says so", () => {
    expect(filterOf(read("period=year&within=1&kind=spent&type=t"))).toEqual({
      kind: "spent",
      type: "t",
      from: "2026-01-01",
      to: "2026-12-31",
    });
  });
});
