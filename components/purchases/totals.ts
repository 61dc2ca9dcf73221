import type { PurchaseItem, PurchasePoints, Receipt } from "@/lib/contracts/purchases";

/** Below this a difference is rounding. */
const SMALLEST = 0.005;

/**
 * What came off the price: the lines' sum less the total. Null where a price is missing, or where
 * the lines come to the total already.
 */
export function discountOf(
  items: readonly PurchaseItem[],
  total: Receipt["total"],
): { subtotal: number; discount: number } | null {
  if (total === null || items.length === 0) return null;
  let sum = 0;
  for (const { price } of items) {
    if (price === null) return null;
    sum += price;
  }
  const discount = sum - total.value;
  return discount > SMALLEST ? { subtotal: sum, discount } : null;
}

/** The sum of point records that say how many points; null where none does. */
const sumOf = (records: readonly PurchasePoints[]): number | null => {
  const known = records.flatMap(({ points }) => points ?? []);
  return known.length === 0 ? null : known.reduce((sum, points) => sum + points, 0);
};

/** Points that a purchase brought: by its records, else by its summary; null where neither says. */
export function earnedPoints({ points, summary }: Pick<Receipt, "points" | "summary">) {
  const recorded = points.ok ? sumOf(points.data) : null;
  return recorded ?? (summary.ok ? summary.data.earnedPoints : null);
}
