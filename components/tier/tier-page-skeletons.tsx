import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";

export function OverviewSkeleton() {
  return (
    <div className="grid grid-cols-1 gap-4 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:gap-6">
      <Surface className="flex flex-col items-center p-5">
        <Skeleton className="aspect-[240/132] w-full max-w-88 rounded-t-full" />
        <Skeleton className="mt-3 h-5 w-40" />
      </Surface>
      <div className="grid content-start gap-4">
        <Surface className="space-y-2 p-5">
          <Skeleton className="h-6 w-44" />
          <Skeleton className="h-10 w-56" />
        </Surface>
        <Surface className="space-y-2 p-5">
          <Skeleton className="h-6 w-44" />
          <Skeleton className="h-10 w-56" />
          <Skeleton className="h-16 w-full" />
        </Surface>
      </div>
    </div>
  );
}

export function ComparisonSkeleton() {
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:gap-4 xl:grid-cols-4">
      {[0, 1, 2, 3].map((index) => (
        <Skeleton key={index} className="h-60 rounded-surface" />
      ))}
    </div>
  );
}
