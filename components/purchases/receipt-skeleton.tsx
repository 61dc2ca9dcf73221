import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";
import styles from "./receipt.module.css";

/** The slip and what stands beside it. */
export function ReceiptSkeleton() {
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,28rem)_minmax(0,26rem)] lg:gap-10">
      <div className={styles.slip}>
        <div className={`space-y-5 px-5 py-8 sm:px-8 ${styles.paper}`}>
          <div className="flex flex-col items-center gap-2">
            <Skeleton className="h-5 w-24" />
            <Skeleton className="h-7 w-48" />
            <Skeleton className="h-5 w-56" />
          </div>
          <div className="space-y-3 border-t border-dashed border-line pt-5">
            {[0, 1, 2, 3].map((line) => (
              <Skeleton key={line} className="h-5 w-full" />
            ))}
          </div>
          <div className="flex justify-between border-t border-dashed border-line pt-5">
            <Skeleton className="h-8 w-16" />
            <Skeleton className="h-8 w-28" />
          </div>
        </div>
      </div>
      <Surface className="p-5">
        <Skeleton className="h-20 w-full" />
      </Surface>
    </div>
  );
}
