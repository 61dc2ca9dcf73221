import "server-only";
import type { ExpiryCalendar, ExpiryMonth } from "@/lib/contracts/movements";
import type { PlainDate } from "@/lib/contracts/time";
import type { Clock } from "./clock";
import { isBefore, parseDate, parseDateTime } from "./time";

const DAY = 86_400_000;
const ACTIVE = 1;
const MIDNIGHT = /[ T]00:00(?::00)?(?:\.0+)?$/;

/** What is left of something earned, and until when. */
export interface Lot {
  available: number | null;
  validTo: string | null;
  state: number | null;
}

/** The last day: midnight ends the day before it. */
const lastDay = (validTo: string | null): PlainDate | null => {
  const day = parseDate(validTo);
  if (day === null || !MIDNIGHT.test(validTo ?? "")) return day;
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
};

/** What runs out in which month. What is used up, switched off or past is no longer there. */
export const toCalendar = (lots: readonly Lot[], { zone, now }: Clock): ExpiryCalendar => {
  const days = new Map<PlainDate, number>();
  let endless = 0;
  for (const { available, validTo, state } of lots) {
    if (available === null || available <= 0) continue;
    if (state !== null && state !== ACTIVE) continue;
    if (isBefore(parseDateTime(validTo, zone), now)) continue;
    const day = lastDay(validTo);
    if (day === null) endless += available;
    else days.set(day, (days.get(day) ?? 0) + available);
  }
  const months = new Map<string, ExpiryMonth>();
  for (const [date, amount] of [...days].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const name = date.slice(0, 7);
    const month = months.get(name) ?? { month: name, amount: 0, days: [] };
    month.amount += amount;
    month.days.push({ date, amount });
    months.set(name, month);
  }
  return { months: [...months.values()], endless };
};
