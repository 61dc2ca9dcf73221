import { CardSkeleton } from "./card-skeleton";

/** One card's shape: most members have one. */
export function CardListSkeleton() {
  return (
    <div className="grid grid-cols-1 gap-x-8 gap-y-6 md:grid-cols-2">
      <div className="space-y-3">
        <CardSkeleton />
        <div className="min-h-11" />
      </div>
    </div>
  );
}
