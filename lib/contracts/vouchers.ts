import type { ScanCode } from "./barcode";
import type { Progress } from "./once";
import type { StoreSummary } from "./stores";
import type { Instant } from "./time";

export const VOUCHER_STATES = ["usable", "notYet", "used", "expired"] as const;
export type VoucherState = (typeof VOUCHER_STATES)[number];

/** A voucher as lists show it. */
export interface Voucher {
  id: string;
  code: string | null;
  name: string;
  subtitle: string | null;
  state: VoucherState;
  validFrom: Instant | null;
  validTo: Instant | null;
  usedAt: Instant | null;
  createdAt: Instant | null;
  /** Address under `/api/images`, or null. */
  imageUrl: string | null;
  rewardId: string | null;
  /** What it cost and what a return gives back, in points; null where upstream does not say. */
  pointsCost: number | null;
  /** Unused, in its validity, and bought with points: upstream takes it back. */
  returnable: boolean;
}

/** Every voucher of the member, usable first and soonest ending first, with counts that are true. */
export interface VoucherBook {
  items: Voucher[];
  counts: Record<VoucherState, number>;
}

/** The usable vouchers that end first, and how many usable ones there are in all. */
export interface EndingVouchers {
  items: Voucher[];
  usableCount: number;
}

export interface VoucherDetail extends Voucher {
  /** Conditions, as plain text. */
  description: string | null;
  scan: ScanCode | null;
  /** Where it may be used; empty where upstream names no store. */
  stores: StoreSummary[];
  /** Hours of the day in which it may be used, or null. */
  hours: { from: string; to: string } | null;
}

/** What became of a return. `balance` is read after it; null where that read failed. */
export type VoucherReturn = Progress<{ balance: number | null }>;
