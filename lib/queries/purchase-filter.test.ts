import { describe, expect, it } from "vitest";
import { filterParams, isUnfiltered, purchaseFilterOf } from "./purchase-filter";

const read = (query: string) => purchaseFilterOf(new URLSearchParams(query));
const none = { period: "all", from: "", to: "", store: "" };

describe("the filter of an address", () => {
  it.each([
    ["", none],
    ["period=year&store=s1", { ...none, period: "year", store: "s1" }],
    ["period=custom&from=2026-02-01", { ...none, period: "custom", from: "2026-02-01" }],
    ["period=custom&from=2026-02-30&to=yesterday", { ...none, period: "custom" }],
    ["period=decade", none],
    ["period=year&from=2026-02-01", { ...none, period: "year" }],
  ])("%s", (query, expected) => expect(read(query)).toEqual(expected));

  it("comes back as it went", () => {
    const filter = read("period=custom&from=2026-02-01&to=2026-03-01&store=s1");
    expect(purchaseFilterOf(new URLSearchParams(filterParams(filter)))).toEqual(filter);
    expect(isUnfiltered(filter)).toBe(false);
    expect(isUnfiltered(read("from=2026-02-01"))).toBe(true);
  });
});
