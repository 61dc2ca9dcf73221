"use client";

import { ErrorState } from "@/components/ui/error-state";
import type { VoucherDetail } from "@/lib/contracts/vouchers";
import { useVoucher } from "@/lib/queries/vouchers";
import { ReturnVoucher } from "./return-voucher";
import { VoucherFacts } from "./voucher-facts";
import { VoucherPass } from "./voucher-pass";
import { VoucherViewSkeleton } from "./voucher-view-skeleton";

interface Props {
  id: string;
  /** Whether stores have pages of their own here. */
  linkStores: boolean;
}

/** One voucher: what the till needs first, then everything else about it. */
export function VoucherView({ id, linkStores }: Props) {
  const { data, error, refetch } = useVoucher(id);
  if (data) return <View voucher={data} linkStores={linkStores} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <VoucherViewSkeleton />;
}

function View({ voucher, linkStores }: { voucher: VoucherDetail; linkStores: boolean }) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2 lg:gap-10">
      <VoucherPass voucher={voucher} />
      <div className="space-y-6">
        <VoucherFacts voucher={voucher} linkStores={linkStores} />
        {voucher.returnable && <ReturnVoucher voucher={voucher} />}
      </div>
    </div>
  );
}
