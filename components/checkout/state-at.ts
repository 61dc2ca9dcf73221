import type { Card, CardState } from "@/lib/contracts/cards";
import type { Instant } from "@/lib/contracts/time";

/** Whether a validity has ended by then; `now` 0 is not known yet. Its last second belongs to it. */
export const isOver = (validTo: Instant | null, now: number): boolean =>
  validTo !== null && Date.parse(validTo) < now;

/**
 * A card's state at a moment after it was read: a kept one may have run out since, and one that was not
 * valid yet may be by now. A block is upstream's alone to lift.
 */
export function stateAt({ state, validFrom, validTo }: Card, now: number): CardState {
  if (state === "blocked" || state === "expired" || now === 0) return state;
  if (isOver(validTo, now)) return "expired";
  const begun = state === "active" || (validFrom !== null && Date.parse(validFrom) <= now);
  return begun ? "active" : "notYet";
}
