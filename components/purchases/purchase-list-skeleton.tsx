import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";

/** The filters, and a month of rows. */
export function PurchaseListSkeleton() {
  return (
    <div className="space-y-6">
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {[0, 1].map((field) => (
          <div key={field} className="space-y-1.5">
            <Skeleton className="h-5 w-20" />
            <Skeleton className="h-12 w-full" />
          </div>
        ))}
      </div>
      <PurchaseRowsSkeleton />
    </div>
  );
}

/** The rows alone, under filters that are there. */
export function PurchaseRowsSkeleton() {
  return (
    <div className="space-y-3 pt-9 lg:grid lg:grid-cols-[12rem_minmax(0,1fr)] lg:gap-8 lg:space-y-0">
      <Skeleton className="h-7 w-40" />
      <Surface className="divide-y divide-line">
        {Array.from({ length: 6 }, (_, row) => (
          <div key={row} className="flex min-h-18 items-center justify-between gap-4 px-4 sm:px-5">
            <div className="grow space-y-2">
              <Skeleton className="h-5 w-2/5" />
              <Skeleton className="h-4 w-3/5" />
            </div>
            <Skeleton className="h-5 w-16" />
          </div>
        ))}
      </Surface>
    </div>
  );
}
