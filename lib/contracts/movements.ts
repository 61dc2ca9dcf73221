import type { Instant, PlainDate } from "./time";

export const MOVEMENT_KINDS = ["earned", "spent", "expired"] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/** What went into a wallet or out of it. */
export interface Movement {
  at: Instant | null;
  /** Below zero where it went out; null where upstream did not say. */
  amount: number | null;
  /** Null where nothing moved, or nobody knows how much. */
  kind: MovementKind | null;
  /** What it was for, in upstream's words. */
  title: string | null;
  note: string | null;
  /** Name of the store, where it happened in one. */
  store: string | null;
}

/** A stretch of a history, newest first. */
export interface MovementPage<M extends Movement> {
  items: M[];
  /** How many there are in all; null where nobody counts, as among those of one kind. */
  total: number | null;
  /** What asks for the next stretch; null at the end. */
  next: string | null;
}

/** What was earned and spent in some time; null where upstream did not say. */
export interface PeriodTotals {
  earned: number | null;
  spent: number | null;
}

/** What runs out in one month, and on which days of it. */
export interface ExpiryMonth {
  /** `YYYY-MM`. */
  month: string;
  amount: number;
  days: { date: PlainDate; amount: number }[];
}

/** What runs out when, soonest first. */
export interface ExpiryCalendar {
  months: ExpiryMonth[];
  /** What has no end date. */
  endless: number;
}
