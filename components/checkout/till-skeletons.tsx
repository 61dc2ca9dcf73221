import { Skeleton } from "@/components/ui/skeleton";
import { Panel } from "./panel";
import { CARD_PANEL } from "./till-context";

/** Where the card's code is going to be. */
export function TillCardSkeleton() {
  return (
    <Panel id={CARD_PANEL}>
      <div className="flex w-full flex-col items-center gap-5 rounded-surface bg-surface px-4 py-6 ring-1 ring-line">
        <Skeleton className="h-7 w-40" />
        <Skeleton className="h-40 w-full" />
        <Skeleton className="h-8 w-56" />
      </div>
      <Skeleton className="h-11 w-28" />
    </Panel>
  );
}

/** Where the row of what was chosen is going to be. */
export function TillWalletSkeleton() {
  return (
    <div className="flex min-h-14 items-center justify-center gap-2 px-4">
      <Skeleton className="h-11 w-20 rounded-full" />
      <Skeleton className="h-11 w-36 rounded-full" />
    </div>
  );
}
