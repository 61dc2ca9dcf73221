import { Skeleton } from "@/components/ui/skeleton";

export function RewardViewSkeleton() {
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2 lg:gap-10">
      <Skeleton className="aspect-4/3 w-full rounded-surface" />
      <div className="space-y-6">
        <Skeleton className="h-32 w-full rounded-surface" />
        <Skeleton className="h-40 w-full rounded-surface" />
      </div>
    </div>
  );
}
