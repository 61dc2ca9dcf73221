import { describe, expect, it } from "vitest";
import { asKind, dateIn, neighbour, periodIn, periodParams, type Period } from "./period";

const TODAY = "2026-11-25";
const read = (params: Record<string, string>) => periodIn((name) => params[name] ?? null, TODAY);

describe("the period of an address", () => {
  it.each([
    [{}, "month", "2026-11-01", "2026-11-30"],
    [{ period: "quarter" }, "quarter", "2026-10-01", "2026-12-31"],
    [{ period: "year" }, "year", "2026-01-01", "2026-12-31"],
    [{ from: "2024-02-10" }, "month", "2024-02-01", "2024-02-29"],
    [{ period: "quarter", from: "2025-05-31" }, "quarter", "2025-04-01", "2025-06-30"],
    [
      { period: "custom", from: "2026-03-05", to: "2026-03-09" },
      "custom",
      "2026-03-05",
      "2026-03-09",
    ],
  ])("%j is a %s from %s to %s", (params, kind, from, to) => {
    expect(read(params as Record<string, string>)).toEqual({ kind, from, to });
  });

  it("makes sense of what makes none", () => {
    expect(read({ period: "eon", from: "2026-02-30" })).toEqual(read({}));
    expect(read({ from: "2031-01-01" })).toEqual(read({}));
    expect(read({ period: "custom", from: "2026-09-09", to: "2026-03-05" })).toMatchObject({
      from: "2026-03-05",
      to: "2026-09-09",
    });
    expect(read({ period: "custom" })).toMatchObject({ from: "2026-11-01", to: TODAY });
    expect(dateIn("2026-1-1")).toBeNull();
  });

  it("comes back from the parameters it is written as", () => {
    for (const params of [
      {},
      { period: "quarter" },
      { period: "year", from: "2024-01-01" },
      { period: "custom", from: "2026-03-05", to: "2026-03-09" },
    ] as Record<string, string>[]) {
      const period = read(params);
      expect(read(periodParams(period, TODAY))).toEqual(period);
    }
    expect(Object.values(periodParams(read({}), TODAY)).join("")).toBe("");
  });
});

describe("a neighbour", () => {
  it("crosses years and knows how long months are", () => {
    const january: Period = { kind: "month", from: "2026-01-01", to: "2026-01-31" };
    expect(neighbour(january, -1, TODAY)).toMatchObject({ from: "2025-12-01", to: "2025-12-31" });
    expect(neighbour(january, 1, TODAY)).toMatchObject({ from: "2026-02-01", to: "2026-02-28" });
    expect(neighbour(read({ period: "quarter" }), -1, TODAY)).toMatchObject({ from: "2026-07-01" });
  });

  it("is never in the future, and a custom period has none", () => {
    expect(neighbour(read({}), 1, TODAY)).toBeNull();
    expect(neighbour(read({ period: "custom" }), -1, TODAY)).toBeNull();
  });
});

it("another kind stays near what was shown", () => {
  const march = read({ from: "2026-03-01" });
  expect(asKind(march, "quarter", TODAY)).toMatchObject({ from: "2026-01-01", to: "2026-03-31" });
  expect(asKind(read({}), "custom", TODAY)).toMatchObject({ from: "2026-11-01", to: TODAY });
});
