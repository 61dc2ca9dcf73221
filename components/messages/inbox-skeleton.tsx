import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";

/** The inbox before it is there. */
export function InboxSkeleton() {
  return (
    <div className="max-w-3xl space-y-4">
      <div className="flex flex-col gap-3 sm:flex-row">
        <Skeleton className="h-12 grow rounded-control" />
        <Skeleton className="h-12 w-full rounded-control sm:w-48" />
      </div>
      <Surface className="divide-y divide-line overflow-hidden">
        {Array.from({ length: 8 }, (_none, index) => (
          <div key={index} className="flex min-h-18 items-center gap-4 px-4 py-3 sm:px-5">
            <Skeleton className="size-10 shrink-0 rounded-full" />
            <div className="grow space-y-2">
              <Skeleton className="h-5 w-3/5" />
              <Skeleton className="h-3.5 w-16" />
            </div>
            <Skeleton className="h-4 w-14 self-start" />
          </div>
        ))}
      </Surface>
    </div>
  );
}
