import { describe, expect, it } from "vitest";
import { daysUntil } from "./days-until";

describe("daysUntil", () => {
  it("counts calendar days, not spans of 24 hours", () => {
    expect(daysUntil("2026-11-24", new Date("2026-11-23T22:59:00Z"), "Europe/Prague")).toBe(1);
    expect(daysUntil("2026-11-24", new Date("2026-11-23T23:01:00Z"), "Europe/Prague")).toBe(0);
  });

  it("uses the project's zone", () => {
    const now = new Date("2026-11-23T23:30:00Z");
    expect(daysUntil("2026-11-28", now, "Europe/Prague")).toBe(4);
    expect(daysUntil("2026-11-28", now, "America/New_York")).toBe(5);
  });

  it("is not thrown off by a change of the clocks", () => {
    expect(daysUntil("2026-10-26", new Date("2026-10-24T10:00:00Z"), "Europe/Prague")).toBe(2);
    expect(daysUntil("2027-03-29", new Date("2027-03-27T10:00:00Z"), "Europe/Prague")).toBe(2);
  });

  it("is negative for what has passed", () => {
    expect(daysUntil("2026-11-20", new Date("2026-11-23T10:00:00Z"), "Europe/Prague")).toBe(-3);
  });
});
