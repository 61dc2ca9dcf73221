import { Skeleton } from "@/components/ui/skeleton";
import styles from "./ticket.module.css";

export function TicketSkeleton() {
  return (
    <div className={`${styles.ticket} ${styles.across}`}>
      <div className={`flex min-h-28 ${styles.paper} ${styles.across}`}>
        <div className="w-26 shrink-0 bg-sunken" />
        <div className="flex flex-1 flex-col justify-center gap-3 ps-5 pe-4">
          <Skeleton className="h-5 w-3/4" />
          <Skeleton className="h-4 w-1/2" />
        </div>
      </div>
    </div>
  );
}
