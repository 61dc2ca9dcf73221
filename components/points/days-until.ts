import type { PlainDate } from "@/lib/contracts/time";

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whole calendar days from today to `date`, counted in the project's time zone whatever zone the
 * server or the browser is in; negative for a date that has passed.
 */
export function daysUntil(date: PlainDate, now: Date, timeZone: string): number {
  // Swedish writes dates as ISO 8601 does.
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone }).format(now);
  return Math.round((Date.parse(date) - Date.parse(today)) / DAY);
}
