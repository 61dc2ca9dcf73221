import { Shared } from "@/components/ui/shared";
import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";

/** What is coming, where the ticket that was tapped grows to. */
export function VoucherViewSkeleton({ id }: { id: string }) {
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2 lg:gap-10">
      <Shared name={`voucher-${id}`}>
        <Surface className="mx-auto w-full max-w-md overflow-hidden">
          <div className="space-y-3 bg-sunken px-6 pt-6 pb-7">
            <Skeleton className="h-6 w-20" />
            <Skeleton className="h-8 w-4/5" />
            <Skeleton className="h-5 w-3/5" />
          </div>
          <div className="space-y-4 px-6 pt-7 pb-6">
            <Skeleton className="h-36 w-full" />
            <Skeleton className="h-8 w-1/2" />
          </div>
        </Surface>
      </Shared>
      <Surface className="space-y-6 p-5">
        <Skeleton className="h-10 w-2/3" />
        <Skeleton className="h-10 w-1/2" />
        <Skeleton className="h-20 w-full" />
      </Surface>
    </div>
  );
}
