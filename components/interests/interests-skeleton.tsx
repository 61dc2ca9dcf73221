import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";

/** Widths of chips, as names have. */
const CHIPS = ["w-24", "w-32", "w-20", "w-36", "w-28", "w-24", "w-40", "w-28", "w-32", "w-24"];

/** Chips to choose from while they come. */
export function InterestsSkeleton() {
  return (
    <div className="max-w-2xl space-y-3">
      <Skeleton className="h-8 w-44" />
      <Surface className="flex flex-wrap gap-2 p-4 sm:p-5">
        {CHIPS.map((width, chip) => (
          <Skeleton key={chip} className={`h-11 rounded-full ${width}`} />
        ))}
      </Surface>
      <Skeleton className="h-13 w-40" />
    </div>
  );
}

/** The project's own questions while they come. */
export function PropertiesSkeleton() {
  return (
    <div className="max-w-2xl space-y-3">
      <Skeleton className="h-8 w-32" />
      <Surface className="grid grid-cols-1 gap-x-4 gap-y-5 p-4 sm:grid-cols-2 sm:p-5">
        {[0, 1, 2, 3, 4, 5].map((field) => (
          <div key={field} className="space-y-1.5">
            <Skeleton className="h-5 w-28" />
            <Skeleton className="h-12" />
          </div>
        ))}
      </Surface>
    </div>
  );
}
