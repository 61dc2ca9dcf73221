"use client";

import { ScanLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { WholeLink } from "@/components/layout/whole-link";
import { look } from "@/components/ui/button-look";
import { CalendarLink } from "@/components/ui/calendar-link";
import { ErrorState } from "@/components/ui/error-state";
import { PrintButton } from "@/components/ui/print-button";
import type { VoucherDetail } from "@/lib/contracts/vouchers";
import { useVoucher } from "@/lib/queries/vouchers";
import * as api from "@/lib/api/calendars";
import { routes } from "@/lib/routes";
import { ReturnVoucher } from "./return-voucher";
import { VoucherFacts } from "./voucher-facts";
import { VoucherPass } from "./voucher-pass";
import { VoucherViewSkeleton } from "./voucher-view-skeleton";

interface Props {
  id: string;
  /** Whether stores have pages of their own here. */
  linkStores: boolean;
  /** Whether its end can be put into a calendar here. */
  calendar: boolean;
}

/** One voucher: what the till needs first, then everything else about it. */
export function VoucherView({ id, ...offers }: Props) {
  const { data, error, refetch } = useVoucher(id);
  if (data) return <View voucher={data} {...offers} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <VoucherViewSkeleton id={id} />;
}

interface ViewProps extends Omit<Props, "id"> {
  voucher: VoucherDetail;
}

function View({ voucher, linkStores, calendar }: ViewProps) {
  const t = useTranslations("vouchers");
  const { id, state, validTo, returnable } = voucher;
  const ends = validTo !== null && (state === "usable" || state === "notYet");
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2 lg:gap-10 print:block print:space-y-6">
      <VoucherPass voucher={voucher} />
      <div className="space-y-6">
        <VoucherFacts voucher={voucher} linkStores={linkStores} />
        <div className="flex flex-wrap gap-3 print:hidden">
          {state === "usable" && (
            <WholeLink href={`${routes.checkout}?use=${id}`} className={look({})}>
              <ScanLine className="size-5" strokeWidth={1.75} aria-hidden />
              {t("atTill")}
            </WholeLink>
          )}
          {calendar && ends && <CalendarLink href={api.voucherCalendar(id)} />}
          {state === "usable" && <PrintButton />}
          {returnable && <ReturnVoucher voucher={voucher} />}
        </div>
      </div>
    </div>
  );
}
