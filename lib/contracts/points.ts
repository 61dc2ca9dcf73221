import type { PlainDate } from "./time";

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
