import { Skeleton } from "@/components/ui/skeleton";
import { TicketSkeleton } from "./ticket-skeleton";

export function VoucherWalletSkeleton() {
  return (
    <div className="space-y-5">
      <div className="flex flex-col gap-3 lg:flex-row lg:justify-between">
        <Skeleton className="h-12 w-full rounded-control lg:max-w-lg" />
        <Skeleton className="h-12 w-full rounded-control lg:w-80" />
      </div>
      <Skeleton className="h-5 w-24" />
      <div className="grid grid-cols-1 gap-2 lg:grid-cols-2">
        {Array.from({ length: 6 }, (_, index) => (
          <TicketSkeleton key={index} />
        ))}
      </div>
    </div>
  );
}
