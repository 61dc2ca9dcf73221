import { describe, expect, it } from "vitest";
import type { OpeningWeek } from "@/lib/contracts/opening";
import { openStateOf, wallClock } from "./opening";

const at = (day: number, time: string) => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return { day, minute: hours * 60 + minutes };
};
const [MON, WED, FRI, SAT, SUN] = [0, 2, 4, 5, 6];

const shop: OpeningWeek = [
  ...Array.from({ length: 5 }, () => [
    { from: "08:00", to: "12:00" },
    { from: "13:00", to: "18:00" },
  ]),
  [{ from: "08:00", to: "12:00" }],
  [],
];
const bar: OpeningWeek = Array.from({ length: 7 }, () => [{ from: "18:00", to: "02:00" }]);
const station: OpeningWeek = Array.from({ length: 7 }, () => [{ from: "00:00", to: "24:00" }]);

describe("whether a store is open", () => {
  it.each([
    ["before it opens", MON, "07:59", false, { days: 0, time: "08:00" }],
    ["in the very minute it opens", MON, "08:00", true, { days: 0, time: "12:00" }],
    ["in the very minute it closes", MON, "12:00", false, { days: 0, time: "13:00" }],
    ["in its afternoon", WED, "17:59", true, { days: 0, time: "18:00", minutes: 1 }],
    ["after hours", WED, "18:00", false, { days: 1, weekday: "thu", time: "08:00" }],
    ["over the weekend", SAT, "12:30", false, { days: 2, weekday: "mon", time: "08:00" }],
    ["on a closed day", SUN, "23:59", false, { days: 1, weekday: "mon", time: "08:00" }],
  ])("is told %s", (_when, day, time, open, moment) => {
    const state = openStateOf(shop, at(day, time));
    expect(state).toMatchObject(open ? { open, until: moment } : { open, opens: moment });
  });

  it("is still open after midnight, also from Sunday to Monday", () => {
    expect(openStateOf(bar, at(MON, "01:59"))).toMatchObject({
      open: true,
      until: { time: "02:00", days: 0 },
    });
    expect(openStateOf(bar, at(SUN, "23:00"))).toMatchObject({
      open: true,
      until: { time: "02:00", days: 1 },
    });
    expect(openStateOf(bar, at(MON, "02:00"))).toMatchObject({
      open: false,
      opens: { time: "18:00" },
    });
  });

  it("does not close at midnight where the next day goes on from there", () => {
    const night = shop
      .with(FRI, [{ from: "20:00", to: "24:00" }])
      .with(SAT, [{ from: "00:00", to: "03:00" }]);
    expect(openStateOf(night, at(FRI, "21:00"))).toMatchObject({
      until: { time: "03:00", days: 1 },
    });
  });

  it("never closes round the clock", () => {
    expect(openStateOf(station, at(SUN, "23:59"))).toEqual({ open: true, until: null });
  });

  it("says nothing where nothing is known, and nothing of when it opens past a day that is not", () => {
    expect(openStateOf(null, at(MON, "10:00"))).toBeNull();
    expect(openStateOf(shop.with(WED, null), at(WED, "10:00"))).toBeNull();
    expect(openStateOf(shop.with(SUN, null), at(SAT, "13:00"))).toEqual({
      open: false,
      opens: null,
    });
    expect(
      openStateOf(
        Array.from({ length: 7 }, () => []),
        at(MON, "10:00"),
      ),
    ).toEqual({
      open: false,
      opens: null,
    });
  });
});

describe("the wall clock", () => {
  it("is the zone's, whatever the machine's is", () => {
    const moment = new Date("2026-11-23T23:30:00Z");
    expect(wallClock(moment, "Europe/Prague")).toEqual({ day: 1, minute: 30 });
    expect(wallClock(moment, "America/New_York")).toEqual({ day: 0, minute: 18 * 60 + 30 });
  });

  it("jumps with the zone's clocks", () => {
    expect(wallClock(new Date("2026-03-29T00:59:00Z"), "Europe/Prague").minute).toBe(119);
    expect(wallClock(new Date("2026-03-29T01:00:00Z"), "Europe/Prague").minute).toBe(180);
  });
});
