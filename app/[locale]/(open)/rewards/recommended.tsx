"use client";

import { RecommendedRewards } from "@/components/recommendations/recommended-rewards";
import { RewardCard } from "@/components/rewards/reward-card";
import { useBalance } from "@/lib/queries/rewards";

/** Rewards that are recommended, drawn as rewards are: two features that only the page joins. */
export function Recommended() {
  const balance = useBalance(true);
  return (
    <RecommendedRewards>
      {(reward) => <RewardCard reward={reward} balance={balance} />}
    </RecommendedRewards>
  );
}
