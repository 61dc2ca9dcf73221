import type { PlainTime } from "./time";

/** The days of a week, in the order of their numbers here: Monday is 0. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** `to` may be `24:00`; where it is not later than `from`, it is on the next day. */
export interface OpeningInterval {
  from: PlainTime;
  to: PlainTime;
}

/** Intervals of each day, Monday first: none where it is closed, null where upstream does not say. */
export type OpeningWeek = (OpeningInterval[] | null)[];
