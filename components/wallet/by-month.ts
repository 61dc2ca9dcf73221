import type { Movement } from "@/lib/contracts/movements";
import type { Instant } from "@/lib/contracts/time";

export interface MonthOf<M> {
  /** Null for those of which nobody knows when they were. */
  month: string | null;
  items: M[];
}

/** A history cut where the month changes, in the order it came in. */
export function byMonth<M extends Movement>(
  movements: readonly M[],
  nameOf: (at: Instant) => string,
): MonthOf<M>[] {
  const months: MonthOf<M>[] = [];
  for (const movement of movements) {
    const month = movement.at === null ? null : nameOf(movement.at);
    const last = months.at(-1);
    if (last && last.month === month) last.items.push(movement);
    else months.push({ month, items: [movement] });
  }
  return months;
}
