"use client";

import { useFormatter, useTranslations } from "next-intl";
import { ErrorState } from "@/components/ui/error-state";
import type { CreditsExpiration } from "@/lib/contracts/credits";
import { useCreditsExpiration } from "@/lib/queries/credits";
import { ExpiryMonths } from "./expiry-months";
import { CalendarSkeleton } from "./skeletons";
import { Unknown } from "./unknown";
import { useAmounts } from "./use-amounts";

/** Which credits run out when. */
export function CreditsExpiry() {
  const { data, error, refetch } = useCreditsExpiration();
  if (data) return <Loaded expiration={data} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <CalendarSkeleton />;
}

function Loaded({ expiration }: { expiration: CreditsExpiration }) {
  const t = useTranslations("wallet");
  const { calendars } = expiration;
  return (
    <div className="space-y-2">
      <Overview expiration={expiration} />
      {calendars?.length === 0 && <p className="pt-2 text-muted">{t("expiry.none")}</p>}
      {calendars?.map(({ currency, type, ...calendar }) => (
        <div key={`${currency} ${type}`}>
          {calendars.length > 1 && type && (
            <h3 className="pt-2 text-sm font-semibold text-muted">{type}</h3>
          )}
          <ExpiryMonths calendar={calendar} unit={currency} />
        </div>
      ))}
    </div>
  );
}

/** What upstream says of all of them together: the next end, and this month's amount. */
function Overview({
  expiration: { next, thisMonth, currency },
}: {
  expiration: CreditsExpiration;
}) {
  const t = useTranslations("wallet");
  const format = useFormatter();
  const { plain } = useAmounts();
  return (
    <dl className="divide-y divide-line text-sm">
      <div className="flex min-h-11 items-center justify-between gap-4 py-1">
        <dt className="text-muted">{t("expiry.next")}</dt>
        <dd className="text-end font-medium tabular-nums">
          {next ? (
            t("expiry.on", {
              amount: plain(next.amount, currency),
              date: format.dateTime(new Date(next.date), "date", { timeZone: "UTC" }),
            })
          ) : (
            <Unknown />
          )}
        </dd>
      </div>
      <div className="flex min-h-11 items-center justify-between gap-4 py-1">
        <dt className="text-muted">{t("expiry.thisMonth")}</dt>
        <dd className="text-end font-medium tabular-nums">
          {thisMonth === null ? <Unknown /> : plain(thisMonth, currency)}
        </dd>
      </div>
    </dl>
  );
}
