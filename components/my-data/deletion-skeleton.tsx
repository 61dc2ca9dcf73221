import { Skeleton } from "@/components/ui/skeleton";

export function DeletionSkeleton() {
  return (
    <div className="space-y-5">
      <div className="max-w-prose space-y-3">
        <Skeleton className="h-12 w-full" />
        <Skeleton className="h-20 w-4/5" />
        <Skeleton className="h-5 w-2/3" />
      </div>
      <Skeleton className="h-11 w-48 rounded-control" />
    </div>
  );
}
