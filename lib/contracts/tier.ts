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

/** How members come to a tier: `unknown` where upstream does not say. */
export const TIER_WAYS = ["joining", "given", "earned", "unknown"] as const;
export type TierWay = (typeof TIER_WAYS)[number];

/** A tier as it is for everybody. */
export interface TierOffer {
  id: string;
  name: string;
  /** What it gives, as plain text. */
  description: string | null;
  /** Percent off every purchase; null where there is none, or upstream does not say. */
  discount: number | null;
  /** Whether its members collect points, and pay with them; null where upstream does not say. */
  collects: boolean | null;
  pays: boolean | null;
  way: TierWay;
  /** What it takes: points, or turnover, within so many months. */
  takes: { points: number | null; turnover: Money[]; months: number | null };
}
