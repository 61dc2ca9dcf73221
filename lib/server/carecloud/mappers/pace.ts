import "server-only";
import type { Pace } from "@/lib/contracts/goal";
import type { CurrencyRecord } from "../schemas/records";
import type { EarnedRecord, HabitRecord } from "../schemas/goal";
import { toMoney } from "./money";

const ACTIVE = 1;
/** Fewer than these are no habit. */
const LEAST = 3;

/** The one in the middle; null of none. */
export const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
};

/** Purchases in which something was paid: a return, or one paid in points alone, is no habit. */
export const paidOnes = (records: readonly HabitRecord[]): HabitRecord[] =>
  records.filter(({ total_price: total }) => total !== null && total > 0);

/** The currency that most were paid in, with the middle one of its totals. */
const usualSpend = (paid: readonly HabitRecord[], currencies: readonly CurrencyRecord[]) => {
  const totals = new Map<string, number[]>();
  for (const { currency_id: currency, total_price: total } of paid) {
    if (currency === null || total === null) continue;
    totals.set(currency, [...(totals.get(currency) ?? []), total]);
  }
  const [most] = [...totals].sort(([, one], [, other]) => other.length - one.length);
  return most ? toMoney({ currency_id: most[0], value: median(most[1]) }, currencies) : null;
};

/** What a purchase brought: bonuses included, what was taken back not. */
export const sumEarned = (records: readonly EarnedRecord[]): number =>
  records
    .filter(({ state }) => state === null || state === ACTIVE)
    .reduce((sum, { assigned_points: points }) => sum + Math.max(0, points ?? 0), 0);

/**
 * @param paid purchases that were paid for
 * @param earned points of each purchase that was looked at
 * @returns null where there are too few to call it usual, or they bring no points
 */
export const toPace = (
  paid: readonly HabitRecord[],
  earned: readonly number[],
  currencies: readonly CurrencyRecord[],
): Pace | null => {
  const points = median(earned);
  if (earned.length < LEAST || points === null || points <= 0) return null;
  return { points, spend: usualSpend(paid, currencies) };
};
