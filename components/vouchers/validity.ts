import type { Voucher } from "@/lib/contracts/vouchers";
import type { Instant } from "@/lib/contracts/time";

/** A usable voucher that ends within this many days is shown warm. */
const SOON_DAYS = 7;
/** Up to here days are counted out; beyond, the date says it better. */
const COUNTED_DAYS = 30;

export const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A day seen from today, as people name it. */
export type NearDay =
  | { kind: "today" }
  | { kind: "tomorrow" }
  | { kind: "weekday"; weekday: Weekday }
  | { kind: "days"; days: number }
  | { kind: "date" };

const DAY_MS = 24 * 60 * 60_000;

/** Midnight UTC of the calendar day an instant falls on in `timeZone`. */
function calendarDay(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone }).format(instant);
  return Date.parse(parts);
}

/** Calendar days from now to an instant, in the project's zone. */
export const daysTo = (instant: Instant, now: Date, timeZone: string): number =>
  Math.round((calendarDay(new Date(instant), timeZone) - calendarDay(now, timeZone)) / DAY_MS);

/** How people would name the day of an instant. */
export function nearDay(instant: Instant, now: Date, timeZone: string): NearDay {
  const days = daysTo(instant, now, timeZone);
  if (days < 0 || days > COUNTED_DAYS) return { kind: "date" };
  if (days === 0) return { kind: "today" };
  if (days === 1) return { kind: "tomorrow" };
  if (days >= SOON_DAYS) return { kind: "days", days };
  const weekday = WEEKDAYS[new Date(calendarDay(new Date(instant), timeZone)).getUTCDay()];
  return { kind: "weekday", weekday: weekday ?? "sun" };
}

/** Whether a usable voucher ends so soon that it should be seen. */
export const endsSoon = (
  { state, validTo }: Pick<Voucher, "state" | "validTo">,
  now: Date,
  timeZone: string,
): boolean => state === "usable" && validTo !== null && daysTo(validTo, now, timeZone) <= SOON_DAYS;
