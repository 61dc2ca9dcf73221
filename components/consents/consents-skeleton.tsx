import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";

/** The consents' shape while they come. */
export function ConsentsSkeleton() {
  return (
    <div className="max-w-2xl space-y-4">
      {[0, 1, 2].map((card) => (
        <Surface key={card} className="space-y-4 p-4 sm:p-5">
          <div className="space-y-2">
            <Skeleton className="h-6 w-3/5" />
            <Skeleton className="h-5 w-32 rounded-full" />
          </div>
          <Skeleton className="h-6 w-28" />
          <Skeleton className="h-11 w-28" />
        </Surface>
      ))}
    </div>
  );
}
