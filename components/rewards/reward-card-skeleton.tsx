import { Skeleton } from "@/components/ui/skeleton";

export function RewardCardSkeleton() {
  return (
    <div className="overflow-hidden rounded-surface border border-line bg-surface">
      <div className="aspect-4/3 bg-sunken" />
      <div className="space-y-2 p-3 sm:p-4">
        <Skeleton className="h-5 w-4/5" />
        <Skeleton className="h-4 w-3/5" />
        <div className="pt-2">
          <Skeleton className="h-6 w-20" />
        </div>
      </div>
    </div>
  );
}
