import type { Result } from "./result";
import type { Instant } from "./time";

/** Which part of the past a list of purchases shows. */
export const PURCHASE_PERIODS = ["all", "month", "quarter", "year", "lastYear", "custom"] as const;
export type PurchasePeriod = (typeof PURCHASE_PERIODS)[number];

/** What a list of purchases is cut down to; an empty text is no filter. */
export interface PurchaseFilter {
  period: PurchasePeriod;
  /** First and last day of a `custom` period, each of which may be left open. */
  from: string;
  to: string;
  /** Id of a store. */
  store: string;
}

/** An amount of money; its currency is null where upstream's could not be looked up. */
export interface Amount {
  value: number;
  /** ISO 4217. */
  currency: string | null;
}

/** Where a purchase was made. */
export interface PurchaseStore {
  id: string;
  name: string;
  city: string | null;
}

/** A purchase as lists show it. Null is what upstream did not say. */
export interface Purchase {
  id: string;
  at: Instant | null;
  /** Null where the store is not known by name. */
  store: PurchaseStore | null;
  total: Amount | null;
  itemCount: number | null;
}

/** A part of the list, latest first. */
export interface PurchasePage {
  items: Purchase[];
  /** Where the next part starts; null at the end. */
  next: number | null;
  /** How many purchases there are in all; null where upstream does not count. */
  total: number | null;
}

export interface PurchaseItem {
  id: string;
  name: string | null;
  /** Pieces, kilograms …; null where upstream does not say. */
  amount: number | null;
  /** Of the whole line, not of one piece. */
  price: number | null;
}

export interface PurchasePoints {
  id: string;
  points: number | null;
  note: string | null;
  validTo: Instant | null;
}

export interface PurchaseVoucher {
  id: string;
  name: string | null;
  /** What it took off the price. */
  value: number | null;
  /** Whether the purchase used it up, or brought it. */
  relation: "used" | "earned";
}

/** What a purchase was paid with besides money. */
export interface PaymentSummary {
  earnedPoints: number | null;
  usedPoints: number | null;
  /** Points paid with, and points that the used vouchers had cost. */
  usedPointsTotal: number | null;
  usedCredits: number | null;
}

/** A purchase with all that belongs to it. Each section may fail by itself. */
export interface Receipt extends Purchase {
  /** As the till printed it. */
  number: string | null;
  cashDesk: string | null;
  /** The last digits of the card that was shown. */
  cardEnd: string | null;
  items: Result<PurchaseItem[]>;
  points: Result<PurchasePoints[]>;
  vouchers: Result<PurchaseVoucher[]>;
  summary: Result<PaymentSummary>;
}
