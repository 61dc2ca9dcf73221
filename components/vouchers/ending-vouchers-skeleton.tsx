import { TicketSkeleton } from "./ticket-skeleton";

export function EndingVouchersSkeleton() {
  return (
    <div className="space-y-3">
      <TicketSkeleton />
      <TicketSkeleton />
    </div>
  );
}
