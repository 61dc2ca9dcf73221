import { RewardCardSkeleton } from "@/components/rewards/reward-card-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

export function StoreOffersSkeleton() {
  return (
    <div className="space-y-3">
      <Skeleton className="h-8 w-52" />
      <div className="grid grid-cols-2 gap-3 md:grid-cols-3 lg:gap-4 xl:grid-cols-4">
        <RewardCardSkeleton />
        <RewardCardSkeleton />
        <RewardCardSkeleton />
        <RewardCardSkeleton />
      </div>
    </div>
  );
}
