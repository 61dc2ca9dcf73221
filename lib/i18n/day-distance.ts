import type { Instant, PlainDate } from "@/lib/contracts/time";

const DAY = 86_400_000;

/** Whether `value` is a calendar date, which belongs to no time zone. */
export const isPlainDate = (value: Instant | PlainDate): value is PlainDate =>
  /^\d{4}-\d{2}-\d{2}$/.test(value);

/** The calendar day of a moment in a time zone, as the number of days since 1970-01-01. */
export function dayNumber(moment: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  }).formatToParts(moment);
  const part = (type: "year" | "month" | "day") =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day")) / DAY;
}

/** How many midnights lie between two moments, as people count days: tomorrow is 1, yesterday -1. */
export const daysBetween = (from: Date, to: Date, timeZone: string): number =>
  dayNumber(to, timeZone) - dayNumber(from, timeZone);

/** Today's date where the project is. */
export const plainToday = (now: Date, timeZone: string): PlainDate =>
  new Date(dayNumber(now, timeZone) * DAY).toISOString().slice(0, 10);
