import { Skeleton } from "@/components/ui/skeleton";
import { CARD_CORNERS, CARD_RATIO } from "./shape";

/** A card's outline, in its exact shape, while the card is on its way. */
export function CardSkeleton() {
  return <Skeleton className={`w-full ${CARD_RATIO} ${CARD_CORNERS}`} />;
}
