import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";

/** Family and friends before they are there. */
export function PeopleSkeleton() {
  return (
    <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-2 lg:gap-10">
      {[0, 1].map((column) => (
        <div key={column} className="space-y-3">
          <Skeleton className="h-8 w-44" />
          <Surface className="divide-y divide-line">
            {[0, 1, 2].map((row) => (
              <div key={row} className="flex min-h-18 items-center gap-3 px-5 py-3">
                <Skeleton className="size-10 rounded-full" />
                <div className="grow space-y-2">
                  <Skeleton className="h-5 w-32" />
                  <Skeleton className="h-4 w-48" />
                </div>
              </div>
            ))}
          </Surface>
        </div>
      ))}
    </div>
  );
}
