import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";

/** A message before it is there. */
export function MessageSkeleton() {
  return (
    <div className="max-w-3xl space-y-5">
      <div className="space-y-2">
        <Skeleton className="h-7 w-2/3" />
        <Skeleton className="h-5 w-56" />
      </div>
      <Surface className="space-y-4 p-5">
        <Skeleton className="h-48 w-full" />
        <Skeleton className="h-5 w-11/12" />
        <Skeleton className="h-5 w-4/5" />
        <Skeleton className="h-5 w-2/3" />
      </Surface>
    </div>
  );
}
