import { useFormatter } from "next-intl";
import type { PlainDate } from "@/lib/contracts/time";

/** Says calendar dates, which belong to no zone. */
export function usePlainDay() {
  const format = useFormatter();
  const at = (date: PlainDate) => new Date(`${date}T00:00:00Z`);
  return {
    /** "Friday, 27 November 2026" */
    full: (date: PlainDate) => format.dateTime(at(date), "fullDate", { timeZone: "UTC" }),
    /** "27 Nov" */
    short: (date: PlainDate) =>
      format.dateTime(at(date), { day: "numeric", month: "short", timeZone: "UTC" }),
    /** "Fri" */
    weekday: (date: PlainDate) => format.dateTime(at(date), { weekday: "short", timeZone: "UTC" }),
    /** "27" */
    number: (date: PlainDate) => format.dateTime(at(date), { day: "numeric", timeZone: "UTC" }),
    /** "Nov" */
    month: (date: PlainDate) => format.dateTime(at(date), { month: "short", timeZone: "UTC" }),
  };
}

const DAY = 86_400_000;

/** So many days later (or, negative, earlier). */
export const addDays = (date: PlainDate, days: number): PlainDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
