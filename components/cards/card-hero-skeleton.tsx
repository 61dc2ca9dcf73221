import { CardSkeleton } from "./card-skeleton";

/** The hero's shape: the card and the line of its link. */
export function CardHeroSkeleton() {
  return (
    <div className="space-y-3">
      <CardSkeleton />
      <div className="min-h-11" />
    </div>
  );
}
