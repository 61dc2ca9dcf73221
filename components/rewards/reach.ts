import type { Reward } from "@/lib/contracts/rewards";

/** How far a member is from a reward. */
export interface Reach {
  /** Points still missing; 0 where the balance covers it. */
  missing: number;
  /** Share of the cost that the balance covers, 0 to 1. */
  share: number;
}

/** Null where the cost or the balance is not known: nothing is invented. */
export function reachOf(cost: number | null, balance: number | null | undefined): Reach | null {
  if (cost === null || balance === null || balance === undefined) return null;
  const missing = Math.max(0, cost - balance);
  return { missing, share: cost <= 0 ? 1 : Math.min(1, Math.max(0, balance / cost)) };
}

/**
 * Rewards for a home page: those the balance covers, dearest first, then those that are nearest.
 * Without a balance, the catalogue's own order.
 */
export function withinReach(
  rewards: readonly Reward[],
  balance: number | null | undefined,
  count: number,
): Reward[] {
  const redeemable = rewards.filter(({ redeemable: can }) => can);
  const reach = (reward: Reward) => reachOf(reward.pointsCost, balance);
  const rank = (one: Reward, other: Reward) => {
    const [a, b] = [reach(one), reach(other)];
    if (!a || !b || (a.missing === 0 && b.missing === 0)) {
      return a && b ? (other.pointsCost ?? 0) - (one.pointsCost ?? 0) : 0;
    }
    return a.missing - b.missing;
  };
  return redeemable.toSorted(rank).slice(0, count);
}
