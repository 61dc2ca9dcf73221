import { Skeleton } from "@/components/ui/skeleton";

/** The form before its channels are known. */
export function ResetSkeleton() {
  return (
    <div className="space-y-5">
      <Skeleton className="h-14 w-full" />
      <div className="space-y-1.5">
        <Skeleton className="h-5 w-20" />
        <Skeleton className="h-12 w-full" />
      </div>
      <Skeleton className="h-13 w-full" />
      <Skeleton className="h-11 w-full" />
    </div>
  );
}
