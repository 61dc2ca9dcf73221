import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";

export function TotalsSkeleton() {
  return (
    <div className="grid grid-cols-2 gap-3">
      {[0, 1].map((index) => (
        <div key={index} className="flex min-h-12 flex-col justify-between py-1">
          <Skeleton className="h-3.5 w-16" />
          <Skeleton className="h-5 w-24" />
        </div>
      ))}
    </div>
  );
}

export function PeriodSkeleton() {
  return (
    <Surface className="space-y-4 p-5">
      <div className="space-y-3">
        <Skeleton className="h-14 w-full" />
        <Skeleton className="h-11 w-full" />
      </div>
      <TotalsSkeleton />
    </Surface>
  );
}

export function RowsSkeleton({ rows }: { rows: number }) {
  return (
    <Surface className="divide-y divide-line">
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="flex gap-3 px-4 py-3">
          <Skeleton className="mt-0.5 size-9 shrink-0 rounded-full" />
          <div className="min-h-[2.8rem] grow space-y-2 pt-1">
            <Skeleton className="h-4 w-40 max-w-full" />
            <Skeleton className="h-3.5 w-52 max-w-full" />
          </div>
          <Skeleton className="mt-1 h-4 w-12" />
        </div>
      ))}
    </Surface>
  );
}

export function HistorySkeleton() {
  return (
    <div className="space-y-5">
      <Skeleton className="h-5 w-24" />
      <div>
        <Skeleton className="mb-2 h-5 w-32" />
        <RowsSkeleton rows={8} />
      </div>
    </div>
  );
}

/** With its filters; `types` where there is a choice of them. */
export function HistoryPageSkeleton({ types }: { types: boolean }) {
  return (
    <div className="space-y-4">
      <div className="space-y-3">
        <Skeleton className="h-14 w-full" />
        <Skeleton className={types ? "h-[4.6rem] w-full" : "h-11 w-48"} />
      </div>
      <HistorySkeleton />
    </div>
  );
}

export function ChartSkeleton() {
  return (
    <div className="space-y-3">
      <Skeleton className="aspect-[360/168] w-full" />
      <Skeleton className="h-4 w-48" />
      <div className="h-11" />
    </div>
  );
}

export function CalendarSkeleton() {
  return (
    <div className="divide-y divide-line">
      {[0, 1, 2].map((index) => (
        <div key={index} className="flex min-h-16 items-center justify-between">
          <Skeleton className="h-4 w-28" />
          <Skeleton className="h-4 w-20" />
        </div>
      ))}
    </div>
  );
}

export function BalancesSkeleton() {
  return (
    <div className="flex min-h-12 items-center">
      <Skeleton className="h-9 w-40" />
    </div>
  );
}
