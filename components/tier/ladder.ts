import type { Tier, TierGap } from "@/lib/contracts/tier";

/** Where the tier stands among all: null where upstream does not tell the order. */
export function positionOf({ id, ladder }: Tier): { index: number; total: number } | null {
  const index = ladder.findIndex((step) => step.id === id);
  return index < 0 || ladder.length < 2 ? null : { index, total: ladder.length };
}

/** What a gap still asks for: nothing known, nothing left, or these amounts. */
export function missing(gap: TierGap): "unknown" | "nothing" | TierGap {
  const turnover = gap.turnover.filter(({ value }) => value > 0);
  const points = gap.points !== null && gap.points > 0 ? gap.points : null;
  if (points !== null || turnover.length > 0) return { points, turnover };
  return gap.points === null && gap.turnover.length === 0 ? "unknown" : "nothing";
}
