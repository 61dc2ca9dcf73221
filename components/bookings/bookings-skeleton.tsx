import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";

export function BookingsSkeleton() {
  return (
    <div className="space-y-5">
      <Skeleton className="h-13 w-full rounded-control sm:w-72" />
      <div className="grid grid-cols-1 gap-3 lg:grid-cols-2">
        {Array.from({ length: 4 }, (_, index) => (
          <Surface key={index} className="flex gap-4 p-4">
            <Skeleton className="h-16 w-16 rounded-control" />
            <div className="flex-1 space-y-2 py-1">
              <Skeleton className="h-5 w-2/3" />
              <Skeleton className="h-4 w-1/2" />
              <Skeleton className="h-4 w-1/3" />
              <Skeleton className="h-5 w-20 rounded-full" />
            </div>
          </Surface>
        ))}
      </div>
    </div>
  );
}
