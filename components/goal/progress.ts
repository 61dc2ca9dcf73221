import type { Pace } from "@/lib/contracts/goal";

/** How far a member is from the goal. */
export interface Progress {
  /** Points still missing; 0 where it is reached. */
  missing: number;
  /** Share of the cost that the balance covers, 0 to 1. */
  share: number;
}

/** Null where cost or balance is not known: nothing is invented. */
export function progressOf(
  cost: number | null,
  balance: number | null | undefined,
): Progress | null {
  if (cost === null || balance === null || balance === undefined) return null;
  const missing = Math.max(0, cost - balance);
  return { missing, share: missing === 0 ? 1 : Math.max(0, balance / cost) };
}

/** So many usual purchases bring what is missing; null where nobody can say. */
export const purchasesTo = (missing: number, pace: Pace | null | undefined): number | null =>
  pace ? Math.max(1, Math.ceil(missing / pace.points)) : null;
