import { describe, expect, it, vi } from "vitest";
import { fail, ok } from "@/lib/contracts/result";
import { testMember, useUpstream } from "@/lib/server/carecloud/testing/environment";
import type { CalendarEntry } from "./ics";
import { calendarFile } from "./reply";

useUpstream("http://127.0.0.1:1/webservice/rest-api");

const ctx = testMember({ locale: "cs" });
const entry: CalendarEntry = {
  kind: "booking",
  key: "b",
  title: "Latte art",
  text: "",
  path: "/bookings/b",
  when: { day: "2030-01-01" },
  alarms: [],
};

describe("a calendar file", () => {
  it("is one that phones open by themselves", async () => {
    const reply = await calendarFile(ctx, "bookings", () => Promise.resolve(ok(entry)));
    if (!reply.ok) throw new Error(reply.error.code);
    expect(reply.data.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(reply.data.headers.get("content-disposition")).toBe('inline; filename="booking.ics"');
    expect(await reply.data.text()).toContain("http://localhost:3000/cs/bookings/b");
  });

  it.each(["calendar", "bookings"] as const)("is not there without %s", async (part) => {
    const without = { ...ctx, closed: { [part]: Date.now() + 60_000 } };
    const read = vi.fn(() => Promise.resolve(ok(entry)));
    expect(await calendarFile(without, "bookings", read)).toEqual(fail("not_offered"));
    expect(read).not.toHaveBeenCalled();
  });

  it("is not found where there is nothing to add, which tells nothing of the part", async () => {
    const nothing = () => Promise.resolve(ok(null));
    expect(await calendarFile(ctx, null, nothing)).toEqual(fail("not_found"));
    expect((await calendarFile(ctx, null, () => Promise.resolve(ok(entry)))).ok).toBe(true);
  });
});
