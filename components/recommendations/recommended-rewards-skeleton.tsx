import { Skeleton } from "@/components/ui/skeleton";
import { CARD, ROW } from "./row";

export function RecommendedRewardsSkeleton() {
  return (
    <div className="space-y-3">
      <div className="flex min-h-8 items-center">
        <Skeleton className="h-6 w-40" />
      </div>
      <div className={`${ROW} overflow-hidden`}>
        {Array.from({ length: 6 }, (_none, index) => (
          <Skeleton key={index} className={`${CARD} rounded-surface`} />
        ))}
      </div>
    </div>
  );
}
