import type { ExpiryCalendar, Movement, PeriodTotals } from "./movements";
import type { PlainDate } from "./time";

/** ISO 4217; null where upstream did not say in what. */
export type CurrencyCode = string | null;

/** What the member has to pay with, by currency. */
export interface CreditsOverview {
  balances: { currency: CurrencyCode; available: number | null }[];
}

export interface CreditsPeriod {
  totals: (PeriodTotals & { currency: CurrencyCode })[];
}

export interface CreditsExpiration {
  next: { amount: number; date: PlainDate } | null;
  thisMonth: number | null;
  /** In what the two above are; null where upstream leaves it open. */
  currency: CurrencyCode;
  /** Null where upstream does not give the records that tell. */
  calendars: (ExpiryCalendar & { currency: CurrencyCode; type: string | null })[] | null;
}

export interface CreditMovement extends Movement {
  currency: CurrencyCode;
}

/** What is left on a gift card. */
export interface GiftCardBalance {
  current: number | null;
  original: number | null;
  currency: CurrencyCode;
}
