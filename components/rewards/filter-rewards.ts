import type { Reward } from "@/lib/contracts/rewards";
import { matches } from "@/lib/queries/search";
import { reachOf } from "./reach";

export interface RewardFilter {
  query: string;
  /** Id of a tag, or null for all. */
  tag: string | null;
  /** Only what the balance covers; a reward whose cost is not known is not among them. */
  affordable: boolean;
  balance: number | null | undefined;
}

/** Rewards that a filter lets through, in their own order. */
export const filterRewards = (
  rewards: readonly Reward[],
  { query, tag, affordable, balance }: RewardFilter,
): Reward[] =>
  rewards.filter(
    (reward) =>
      (tag === null || reward.tags.some(({ id }) => id === tag)) &&
      (!affordable || reachOf(reward.pointsCost, balance)?.missing === 0) &&
      matches(query, reward.name, reward.subtitle, ...reward.tags.map(({ name }) => name)),
  );
