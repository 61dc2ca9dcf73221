import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";

export function BookingViewSkeleton() {
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2 lg:gap-10">
      <Surface className="space-y-5 p-6">
        <div className="flex items-start gap-4">
          <Skeleton className="h-16 w-16 rounded-control" />
          <div className="flex-1 space-y-2">
            <Skeleton className="h-7 w-3/4" />
            <Skeleton className="h-5 w-24 rounded-full" />
          </div>
        </div>
        <div className="space-y-2">
          <Skeleton className="h-6 w-1/2" />
          <Skeleton className="h-9 w-40" />
          <Skeleton className="h-5 w-20" />
        </div>
      </Surface>
      <div className="space-y-6">
        <Surface className="space-y-5 p-5">
          <Skeleton className="h-6 w-2/3" />
          <Skeleton className="h-6 w-1/2" />
          <Skeleton className="h-6 w-3/5" />
          <Skeleton className="h-6 w-1/2" />
        </Surface>
        <div className="flex flex-wrap gap-3">
          <Skeleton className="h-11 w-44 rounded-control" />
          <Skeleton className="h-11 w-36 rounded-control" />
          <Skeleton className="h-11 w-36 rounded-control" />
        </div>
      </div>
    </div>
  );
}
