"use client";

import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { useVoucher } from "@/lib/queries/vouchers";
import styles from "./ticket.module.css";
import { VoucherPass } from "./voucher-pass";

/** A voucher that has just been made: its ticket slides in, ready for the till. */
export default function NewVoucher({ id }: { id: string }) {
  const { data, error, refetch } = useVoucher(id);
  if (data) {
    return (
      <div className={styles.arriving}>
        <VoucherPass voucher={data} />
      </div>
    );
  }
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <Skeleton className="h-96 w-full rounded-surface" />;
}
