import type { Money } from "./points";
import type { Instant, PlainDate } from "./time";

/** What is still missing, in points or in turnover; null where upstream does not say. */
export interface TierGap {
  points: number | null;
  turnover: (Money & { dueDate: PlainDate | null })[];
}

/** The member's current tier. */
export interface Tier {
  id: string;
  name: string;
  validTo: Instant | null;
  keep: TierGap;
  next: (TierGap & { id: string; name: string }) | null;
  /** Names of all tiers, lowest first, where upstream tells their order. */
  ladder: { id: string; name: string }[];
}
