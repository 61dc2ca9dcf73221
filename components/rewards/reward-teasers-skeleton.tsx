import { RewardCardSkeleton } from "./reward-card-skeleton";

export function RewardTeasersSkeleton() {
  return (
    <div className="grid grid-cols-2 gap-3">
      <RewardCardSkeleton />
      <RewardCardSkeleton />
      <RewardCardSkeleton />
      <RewardCardSkeleton />
    </div>
  );
}
