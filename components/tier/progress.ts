import type { TierGap, TierOffer } from "@/lib/contracts/tier";

export interface Progress {
  /** Null for points. */
  currency: string | null;
  have: number;
  total: number;
}

const part = (currency: string | null, missing: number, total: number): Progress[] =>
  total > 0 && missing >= 0 && missing <= total ? [{ currency, have: total - missing, total }] : [];

/**
 * What is done of what a tier takes, in points and in each currency. Only where both are known and
 * fit: a gap larger than the whole would mean that upstream counts otherwise.
 */
export function progressOf(gap: TierGap, takes: TierOffer["takes"]): Progress[] {
  const points =
    gap.points !== null && takes.points !== null ? part(null, gap.points, takes.points) : [];
  const turnover = gap.turnover.flatMap(({ currency, value }) => {
    const whole = takes.turnover.find((it) => it.currency === currency);
    return whole ? part(currency, value, whole.value) : [];
  });
  return [...points, ...turnover];
}
