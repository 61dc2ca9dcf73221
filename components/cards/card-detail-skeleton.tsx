import { Shared } from "@/components/ui/shared";
import { Skeleton } from "@/components/ui/skeleton";

/** The code's white field and the facts beside it. */
export function CardDetailSkeleton({ id }: { id: string }) {
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2 lg:gap-8">
      <Shared name={`card-${id}`}>
        <Skeleton className="h-64 w-full rounded-surface" />
      </Shared>
      <Skeleton className="h-64 w-full rounded-surface" />
    </div>
  );
}
