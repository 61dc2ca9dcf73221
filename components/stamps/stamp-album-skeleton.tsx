import { Skeleton } from "@/components/ui/skeleton";

/** Two cards with what stands beside them. */
export function StampAlbumSkeleton() {
  return (
    <div className="space-y-10 lg:space-y-12">
      {[0, 1].map((campaign) => (
        <div
          key={campaign}
          className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] lg:gap-10"
        >
          <Skeleton className="h-72 w-full rounded-hero" />
          <div className="space-y-4">
            <Skeleton className="h-7 w-3/5" />
            <Skeleton className="h-12 w-full" />
            <Skeleton className="h-12 w-4/5" />
          </div>
        </div>
      ))}
    </div>
  );
}
