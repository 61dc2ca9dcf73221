import { Skeleton } from "@/components/ui/skeleton";

/** The place of a list with one line: most members are signed in at one. */
export function PlaceListSkeleton() {
  return (
    <div className="space-y-3">
      <Skeleton className="h-8 w-48" />
      <Skeleton className="h-[4.625rem] rounded-surface" />
      <Skeleton className="ms-auto h-11 w-48" />
    </div>
  );
}
