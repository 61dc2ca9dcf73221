import { Skeleton } from "@/components/ui/skeleton";

export function PointsBalanceSkeleton() {
  return (
    <div>
      <div className="flex min-h-12 items-center">
        <Skeleton className="h-9 w-40" />
      </div>
      <div className="flex min-h-6 items-center">
        <Skeleton className="h-4 w-28" />
      </div>
    </div>
  );
}

export function PointsExpirySkeleton() {
  return (
    <div className="divide-y divide-line border-t border-line">
      <div className="flex min-h-14 items-center justify-between">
        <Skeleton className="h-4 w-24" />
        <Skeleton className="h-8 w-32" />
      </div>
      <div className="flex min-h-11 items-center justify-between">
        <Skeleton className="h-4 w-28" />
        <Skeleton className="h-4 w-20" />
      </div>
    </div>
  );
}
