import { Skeleton } from "@/components/ui/skeleton";

export function StoreFinderSkeleton() {
  return (
    <div className="space-y-4">
      <div className="space-y-3">
        <Skeleton className="h-12 w-full lg:max-w-md" />
        <div className="flex gap-2">
          <Skeleton className="h-11 w-32 rounded-full" />
          <Skeleton className="h-11 w-52" />
        </div>
        <div />
      </div>
      <Skeleton className="h-5 w-24" />
      <div className="grid grid-cols-1 gap-3 lg:grid-cols-2">
        {Array.from({ length: 8 }, (_none, index) => (
          <div
            key={index}
            className="flex min-h-24 items-center gap-4 rounded-surface border border-line bg-surface p-3"
          >
            <Skeleton className="size-18 shrink-0" />
            <div className="flex-1 space-y-2">
              <Skeleton className="h-5 w-3/5" />
              <Skeleton className="h-4 w-2/5" />
              <Skeleton className="h-4 w-1/3" />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
