import { createFormatter, createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import cs from "@/messages/cs.json";
import en from "@/messages/en.json";
import { sayFrom, sayUntil, type Speaker } from "./date-words";
import { daysBetween } from "./day-distance";
import { formats } from "./formats";
import { LOCALES, type Locale } from "./locales";

// Monday, 23 November 2026, 20:30 in Prague.
const NOW = new Date("2026-11-23T19:30:00Z");

const speaker = (locale: Locale, timeZone = "Europe/Prague", now = NOW): Speaker => ({
  t: createTranslator({
    locale,
    messages: locale === "cs" ? (cs as typeof en) : en,
    namespace: "dates",
  }),
  format: createFormatter({ locale, timeZone, formats, now }),
  timeZone,
  now,
});

describe("until", () => {
  it.each([
    ["2026-11-23T17:00:00Z", "ended November 23", "platnost skončila 23. listopadu", "past"],
    ["2026-11-23T22:59:59Z", "ends today", "končí dnes", "soon"],
    ["2026-11-23T20:15:00Z", "ends today at 21:15", "končí dnes v 21:15", "soon"],
    ["2026-11-24T22:59:59Z", "ends tomorrow", "končí zítra", "soon"],
    ["2026-11-27T22:59:59Z", "until Friday", "do pátku", "soon"],
    ["2026-11-29T22:59:59Z", "until Sunday", "do neděle", "soon"],
    ["2026-11-30T22:59:59Z", "until November 30", "do 30. listopadu", "soon"],
    ["2026-12-24T22:59:59Z", "until December 24", "do 24. prosince", "later"],
    ["2027-03-01T22:59:59Z", "until March 1, 2027", "do 1. března 2027", "later"],
  ])("%s is said as %s / %s", (value, english, czech, tone) => {
    expect(sayUntil(speaker("en"), value)).toMatchObject({ text: english, tone });
    expect(sayUntil(speaker("cs"), value)).toMatchObject({ text: czech, tone });
  });

  it("counts days in words, with the plural of the language", () => {
    const days = (locale: Locale, value: string) => sayUntil(speaker(locale), value).left;
    expect(days("en", "2026-11-24T22:59:59Z")).toBe("1 day left");
    expect(days("en", "2026-11-27T22:59:59Z")).toBe("4 days left");
    expect(days("cs", "2026-11-27T22:59:59Z")).toBe("zbývají 4 dny");
    expect(days("cs", "2026-11-28T22:59:59Z")).toBe("zbývá 5 dní");
  });

  it("takes midnight for the end of the day before", () => {
    const words = sayUntil(speaker("en"), "2026-11-27T23:00:00Z");
    expect(words).toMatchObject({ text: "until Friday", full: "November 27, 2026" });
  });

  it("gives the hour beside the full date where the end is inside a day", () => {
    expect(sayUntil(speaker("en"), "2026-11-27T17:00:00Z").full).toBe("November 27, 2026, 18:00");
  });

  it.each(LOCALES)("gives the full date in %s as it may stand behind a preposition", (locale) => {
    const { full } = sayUntil(speaker(locale), "2026-12-04T22:59:59Z");
    const weekday = new Intl.DateTimeFormat(locale, { weekday: "long" }).format(
      new Date("2026-12-04T12:00:00Z"),
    );
    expect(full).toContain("2026");
    expect(full.toLowerCase()).not.toContain(weekday.toLowerCase());
  });

  it("counts days in the project's zone, not in that of the machine", () => {
    const value = "2026-11-24T04:30:00Z";
    expect(sayUntil(speaker("en", "Europe/Prague"), value).days).toBe(1);
    expect(sayUntil(speaker("en", "America/New_York"), value).days).toBe(0);
  });

  it("takes a plain date as a whole day of any zone", () => {
    for (const zone of ["Europe/Prague", "Pacific/Auckland", "America/Los_Angeles"]) {
      const noon = new Date("2026-11-23T20:00:00Z");
      const today = noon.toLocaleDateString("en-CA", { timeZone: zone });
      expect(sayUntil(speaker("en", zone, noon), today).text).toBe("ends today");
      expect(sayUntil(speaker("en", zone, noon), "2026-12-31").full).toBe("December 31, 2026");
    }
  });
});

describe("from", () => {
  it.each([
    ["2026-11-23T19:00:00Z", "since November 23", "od 23. listopadu"],
    ["2026-11-23T20:30:00Z", "from today at 21:30", "dnes od 21:30"],
    ["2026-11-23T23:00:00Z", "from tomorrow", "od zítřka"],
    ["2026-11-26T23:00:00Z", "from Friday", "od pátku"],
    ["2026-12-23T23:00:00Z", "from December 24", "od 24. prosince"],
  ])("%s is said as %s / %s", (value, english, czech) => {
    expect(sayFrom(speaker("en"), value).text).toBe(english);
    expect(sayFrom(speaker("cs"), value).text).toBe(czech);
  });

  it("counts the days to wait", () => {
    expect(sayFrom(speaker("cs"), "2026-11-26T23:00:00Z").left).toBe("za 4 dny");
  });
});

it("counts midnights across a change of clocks", () => {
  // Prague leaves summer time on 25 October 2026: that night has 25 hours.
  const before = new Date("2026-10-24T21:30:00Z");
  const after = new Date("2026-10-25T23:30:00Z");
  expect(daysBetween(before, after, "Europe/Prague")).toBe(2);
  expect(daysBetween(before, new Date("2026-10-25T22:30:00Z"), "Europe/Prague")).toBe(1);
});
