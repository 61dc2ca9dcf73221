"use client";

import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { useVoucher } from "@/lib/queries/vouchers";
import { routes } from "@/lib/routes";
import styles from "./ticket.module.css";
import { VoucherPass } from "./voucher-pass";

/** A voucher that has just been made: its ticket slides in, ready for the till. */
export function NewVoucher({ id }: { id: string }) {
  const t = useTranslations("vouchers");
  const { data, error, refetch } = useVoucher(id);
  return (
    <div className="space-y-4">
      {data ? (
        <div className={styles.arriving}>
          <VoucherPass voucher={data} />
        </div>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton className="h-96 w-full rounded-surface" />
      )}
      <ButtonLink href={routes.voucher(id)} size="lg" className="w-full">
        {t("open")}
      </ButtonLink>
    </div>
  );
}
