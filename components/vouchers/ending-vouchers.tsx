"use client";

import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { Link } from "@/lib/i18n/link";
import type { EndingVouchers as Ending } from "@/lib/contracts/vouchers";
import { useEndingVouchers } from "@/lib/queries/vouchers";
import { routes } from "@/lib/routes";
import { EndingVouchersSkeleton } from "./ending-vouchers-skeleton";
import { VoucherTicket } from "./voucher-ticket";

/** As many as a home shows before the rest is a link. */
const SHOWN = 3;

/** The usable vouchers that end first, for the home page. */
export function EndingVouchers() {
  const t = useTranslations("vouchers");
  const { data, error, refetch } = useEndingVouchers();
  const all =
    data && data.usableCount > 0 ? (
      <Link
        href={routes.vouchers}
        className="inline-flex min-h-11 items-center font-medium text-brand-ink"
      >
        {t("all", { count: data.usableCount })}
      </Link>
    ) : (
      // Its place is kept: the number comes without a jump.
      <span className="block min-h-11" />
    );
  return (
    <Section title={t("ending")} action={all}>
      {data ? (
        <EndingList ending={data} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <EndingVouchersSkeleton />
      )}
    </Section>
  );
}

function EndingList({ ending: { items } }: { ending: Ending }) {
  const t = useTranslations("vouchers");
  if (items.length === 0) {
    return <EmptyState title={t("noneUsable")} body={t("noneUsableBody")} />;
  }
  return (
    <ul className="space-y-3">
      {items.slice(0, SHOWN).map((voucher) => (
        <li key={voucher.id}>
          <VoucherTicket voucher={voucher} />
        </li>
      ))}
    </ul>
  );
}
