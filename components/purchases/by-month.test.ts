import { describe, expect, it } from "vitest";
import type { Amount, Purchase } from "@/lib/contracts/purchases";
import { byMonth } from "./by-month";

const CZK = (value: number): Amount => ({ value, currency: "CZK" });

const bought = (id: string, at: string | null, total: Amount | null = CZK(10)): Purchase => ({
  id,
  at,
  total,
  store: null,
  itemCount: null,
});

describe("purchases by month", () => {
  it("belong to the month of the project's own calendar", () => {
    const months = byMonth(
      [bought("b", "2026-10-31T23:30:00Z"), bought("a", "2026-10-31T21:30:00Z")],
      "Europe/Prague",
    );
    expect(months.map(({ key, items }) => [key, items.map(({ id }) => id)])).toEqual([
      ["2026-11", ["b"]],
      ["2026-10", ["a"]],
    ]);
  });

  it("are counted once where a page repeats what another had", () => {
    const twice = [bought("a", "2026-10-03T10:00:00Z"), bought("a", "2026-10-03T10:00:00Z")];
    expect(byMonth(twice, "UTC")[0]).toMatchObject({ spent: CZK(10) });
  });

  it("have a sum of whole hellers, and none where one is not known", () => {
    const at = "2026-10-03T10:00:00Z";
    const sum = (...totals: (Amount | null)[]) =>
      byMonth(
        totals.map((total, index) => bought(String(index), at, total)),
        "UTC",
      )[0]?.spent;
    expect(sum(CZK(0.1), CZK(0.2))).toEqual(CZK(0.3));
    expect(sum(CZK(100), CZK(-40))).toEqual(CZK(60));
    expect(sum(CZK(1), null)).toBeNull();
    expect(sum(CZK(1), { value: 1, currency: "EUR" })).toBeNull();
    expect(sum({ value: 2, currency: null })).toEqual({ value: 2, currency: null });
  });

  it("without a time stand in a group of their own", () => {
    expect(byMonth([bought("a", null)], "UTC")).toMatchObject([{ key: "", at: null }]);
  });
});
