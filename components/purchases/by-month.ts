import type { Amount, Purchase } from "@/lib/contracts/purchases";

/** Purchases of one month, in the order they came. */
export interface PurchaseMonth {
  /** `2026-11`; empty for purchases without a time. */
  key: string;
  /** A moment inside it, to name it by. */
  at: string | null;
  items: Purchase[];
  /** What was spent; null where an amount is missing, or currencies differ. */
  spent: Amount | null;
}

/** The month of an instant where the project is. */
const monthOf = (at: string | null, timeZone: string): string => {
  if (at === null) return "";
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
  }).formatToParts(new Date(at));
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}`;
};

const sumOf = (items: readonly Purchase[]): Amount | null => {
  const currency = items[0]?.total?.currency ?? null;
  let sum = 0;
  for (const { total } of items) {
    if (total === null || total.currency !== currency) return null;
    sum += total.value;
  }
  return { value: Math.round(sum * 100) / 100, currency };
};

/** Groups by calendar month. A purchase that came twice, as pages shift, is there once. */
export function byMonth(purchases: readonly Purchase[], timeZone: string): PurchaseMonth[] {
  const unique = new Map(purchases.map((purchase) => [purchase.id, purchase]));
  const months = new Map<string, PurchaseMonth>();
  for (const purchase of unique.values()) {
    const key = monthOf(purchase.at, timeZone);
    const month = months.get(key) ?? { key, at: purchase.at, items: [], spent: null };
    month.items.push(purchase);
    months.set(key, month);
  }
  return [...months.values()].map((month) => ({ ...month, spent: sumOf(month.items) }));
}
