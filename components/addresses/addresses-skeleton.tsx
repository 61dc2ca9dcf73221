import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";

/** One address while it comes. */
export function AddressSkeleton({ typed = false }: { typed?: boolean }) {
  return (
    <Surface className="flex items-start justify-between gap-4 p-4 sm:p-5">
      <div className="grow space-y-2">
        {typed && <Skeleton className="h-5 w-20 rounded-full" />}
        <Skeleton className="h-5 w-40" />
        <Skeleton className="h-5 w-28" />
        <Skeleton className="h-5 w-20" />
      </div>
      <Skeleton className="h-11 w-28" />
    </Surface>
  );
}

/** The page's shape while it comes. */
export function AddressesSkeleton() {
  return (
    <div className="max-w-2xl space-y-8">
      <div className="space-y-3">
        <Skeleton className="h-8 w-36" />
        <AddressSkeleton />
      </div>
      <div className="space-y-3">
        <Skeleton className="h-8 w-36" />
        <AddressSkeleton typed />
        <AddressSkeleton typed />
      </div>
    </div>
  );
}
