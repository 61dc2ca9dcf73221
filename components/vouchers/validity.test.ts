import { describe, expect, it } from "vitest";
import { daysTo, endsSoon, nearDay } from "./validity";

const PRAGUE = "Europe/Prague";
/** A Monday, 20:00 in Prague. */
const NOW = new Date("2026-11-23T19:00:00Z");

describe("nearDay", () => {
  it.each([
    ["2026-11-23T22:59:59Z", { kind: "today" }],
    ["2026-11-23T23:00:00Z", { kind: "tomorrow" }],
    ["2026-11-24T22:59:59Z", { kind: "tomorrow" }],
    ["2026-11-27T11:00:00Z", { kind: "weekday", weekday: "fri" }],
    ["2026-11-29T22:59:59Z", { kind: "weekday", weekday: "sun" }],
    ["2026-11-30T11:00:00Z", { kind: "days", days: 7 }],
    ["2026-12-23T22:59:59Z", { kind: "days", days: 30 }],
    ["2026-12-24T11:00:00Z", { kind: "date" }],
    ["2026-11-22T11:00:00Z", { kind: "date" }],
  ])("%s seen on Monday evening in Prague", (instant, expected) => {
    expect(nearDay(instant, NOW, PRAGUE)).toEqual(expected);
  });

  it("counts calendar days of the project's zone, not hours, over a change of clocks", () => {
    const before = new Date("2026-10-24T10:00:00Z");
    expect(daysTo("2026-10-25T22:30:00Z", before, PRAGUE)).toBe(1);
    expect(daysTo("2026-10-25T22:30:00Z", before, "America/Los_Angeles")).toBe(1);
    expect(daysTo("2026-10-25T06:30:00Z", before, "America/Los_Angeles")).toBe(0);
  });
});

describe("endsSoon", () => {
  const voucher = { state: "usable", validTo: "2026-11-30T11:00:00Z" } as const;
  it("is for usable vouchers within a week", () => {
    expect(endsSoon(voucher, NOW, PRAGUE)).toBe(true);
    expect(endsSoon({ ...voucher, validTo: "2026-12-01T11:00:00Z" }, NOW, PRAGUE)).toBe(false);
    expect(endsSoon({ ...voucher, validTo: null }, NOW, PRAGUE)).toBe(false);
    expect(endsSoon({ ...voucher, state: "used" }, NOW, PRAGUE)).toBe(false);
  });
});
