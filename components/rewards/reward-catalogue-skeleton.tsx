import { Skeleton } from "@/components/ui/skeleton";
import { RewardCardSkeleton } from "./reward-card-skeleton";

export function RewardCatalogueSkeleton() {
  return (
    <div className="space-y-5">
      <div className="space-y-3">
        <Skeleton className="h-12 w-full rounded-control lg:max-w-md" />
        <div className="flex gap-2 overflow-hidden py-1">
          <Skeleton className="h-11 w-36 shrink-0 rounded-full" />
          <Skeleton className="h-11 w-24 shrink-0 rounded-full" />
          <Skeleton className="h-11 w-28 shrink-0 rounded-full" />
        </div>
      </div>
      <Skeleton className="h-5 w-24" />
      <div className="grid grid-cols-2 gap-3 md:grid-cols-3 lg:gap-4 xl:grid-cols-4">
        {Array.from({ length: 8 }, (_, index) => (
          <RewardCardSkeleton key={index} />
        ))}
      </div>
    </div>
  );
}
