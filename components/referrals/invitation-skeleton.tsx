import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";

/** The invitation before it is there. */
export function InvitationSkeleton() {
  return (
    <Surface className="grid grid-cols-1 gap-6 p-5 sm:grid-cols-[1fr_auto] sm:items-center sm:p-8">
      <div className="space-y-5">
        <div className="space-y-2">
          <Skeleton className="h-5 w-24" />
          <Skeleton className="h-10 w-56" />
          <Skeleton className="h-5 w-40" />
        </div>
        <Skeleton className="h-12 w-full max-w-96" />
        <div className="flex flex-wrap gap-2">
          <Skeleton className="h-11 w-40" />
          <Skeleton className="h-11 w-36" />
        </div>
      </div>
      <Skeleton className="mx-auto size-52 rounded-surface" />
    </Surface>
  );
}
