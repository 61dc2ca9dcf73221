import type { Reward } from "@/lib/contracts/rewards";

/** What points that expire can still become. */
export interface Fits {
  rewards: Reward[];
  /** Whether the expiring points alone pay for them; else others have to help. */
  alone: boolean;
}

/** As many as are read at a glance. */
const SHOWN = 3;

const cost = ({ pointsCost }: Reward) => pointsCost ?? 0;

/**
 * Upstream takes the points that expire first. So: what they pay for alone, dearest first, for that
 * saves most of them; else what they help to pay for, cheapest first.
 * @param expiring points that expire next
 * @param balance all points; null where that is not known
 */
export function whatFits(
  rewards: readonly Reward[],
  expiring: number,
  balance: number | null | undefined,
): Fits {
  const priced = rewards.filter((reward) => reward.redeemable && cost(reward) > 0);
  const alone = priced
    .filter((reward) => cost(reward) <= expiring)
    .toSorted((one, other) => cost(other) - cost(one));
  if (alone.length > 0) return { rewards: alone.slice(0, SHOWN), alone: true };
  const together = priced
    .filter((reward) => cost(reward) <= (balance ?? 0))
    .toSorted((one, other) => cost(one) - cost(other));
  return { rewards: together.slice(0, SHOWN), alone: false };
}
