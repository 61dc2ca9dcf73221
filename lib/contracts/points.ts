import type { Movement, MovementPage } from "./movements";
import type { Instant, PlainDate } from "./time";

export interface Money {
  /** ISO 4217. */
  currency: string;
  value: number;
}

/** The member's points. Null means that upstream did not say, never zero. */
export interface PointsOverview {
  available: number | null;
  /** What the available points are worth, per currency; empty where upstream gives none. */
  worth: Money[];
}

export interface PointsExpiration {
  next: { amount: number; date: PlainDate } | null;
  thisMonth: number | null;
}

/** How much more or less there is than when the member last looked. */
export interface PointsChange {
  since: Instant;
  amount: number;
}

/** A kind of points, as a project divides them. */
export interface PointType {
  id: string;
  name: string;
}

export interface PointMovement extends Movement {
  type: string | null;
  /** The last day of what was earned. */
  expires: PlainDate | null;
}

export interface PointHistory extends MovementPage<PointMovement> {
  /** All that the project has: what the history can be narrowed to. */
  types: PointType[];
}

/** What happened in each of the last twelve months, oldest first. */
export interface PointsYear {
  months: { month: string; earned: number; spent: number; expired: number }[];
}
