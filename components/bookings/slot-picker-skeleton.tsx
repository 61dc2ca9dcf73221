import { Skeleton } from "@/components/ui/skeleton";

export function SlotPickerSkeleton() {
  return (
    <div className="max-w-3xl space-y-6">
      <Skeleton className="-mt-4 h-6.5 w-60" />
      <div className="flex items-center justify-between gap-3">
        <Skeleton className="h-7 w-56" />
        <Skeleton className="h-11 w-28 rounded-control" />
      </div>
      <div className="flex gap-2 overflow-hidden p-0.5 pb-1">
        {Array.from({ length: 8 }, (_, index) => (
          <Skeleton key={index} className="h-20 w-16 shrink-0 rounded-control" />
        ))}
      </div>
      <div className="space-y-3">
        <Skeleton className="h-6 w-52" />
        <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
          {Array.from({ length: 6 }, (_, index) => (
            <Skeleton key={index} className="h-16 rounded-control" />
          ))}
        </div>
      </div>
    </div>
  );
}
