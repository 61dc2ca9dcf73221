"use client";

import { useFormatter, useNow, useTimeZone, useTranslations } from "next-intl";
import { ErrorState } from "@/components/ui/error-state";
import type { PointsExpiration } from "@/lib/contracts/points";
import type { PlainDate } from "@/lib/contracts/time";
import { dayNumber } from "@/lib/i18n/day-distance";
import { usePointsExpiration } from "@/lib/queries/points";
import { PointsExpirySkeleton } from "./points-skeletons";
import { Unknown } from "./unknown";

/** Nearer than this, the days are counted out and the line is warm. */
const SOON_DAYS = 30;

/** What expires next, and what expires this month. */
export function PointsExpiry() {
  const { data, error, refetch } = usePointsExpiration();
  if (data) return <Expiry expiration={data} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <PointsExpirySkeleton />;
}

function Expiry({ expiration: { next, thisMonth } }: { expiration: PointsExpiration }) {
  const t = useTranslations("points");
  const amount = (count: number) => t("amount", { count });
  return (
    <dl className="divide-y divide-line border-t border-line text-sm">
      <div className="flex min-h-14 items-center justify-between gap-4 py-2">
        <dt className="text-muted">{t("expiresNext")}</dt>
        <dd className="text-end font-medium tabular-nums">
          {next ? (
            <>
              {amount(next.amount)}
              <ExpiryDay date={next.date} />
            </>
          ) : (
            <Unknown />
          )}
        </dd>
      </div>
      <div className="flex min-h-11 items-center justify-between gap-4 py-2">
        <dt className="text-muted">{t("expiresThisMonth")}</dt>
        <dd className="text-end font-medium tabular-nums">
          {thisMonth === null ? <Unknown /> : amount(thisMonth)}
        </dd>
      </div>
    </dl>
  );
}

/** "in 5 days" with the full date beside it; the date alone where it is far away or past. */
function ExpiryDay({ date }: { date: PlainDate }) {
  const t = useTranslations("points");
  const format = useFormatter();
  const today = dayNumber(useNow(), useTimeZone() ?? "UTC");
  // A calendar date belongs to no zone: it is read and written in the same one.
  const days = dayNumber(new Date(date), "UTC") - today;
  const soon = days >= 0 && days <= SOON_DAYS;
  return (
    <span className="block font-normal text-muted">
      {soon && <span className="font-medium text-soon">{t("inDays", { days })}</span>}
      {soon && " · "}
      <time dateTime={date}>{format.dateTime(new Date(date), "date", { timeZone: "UTC" })}</time>
    </span>
  );
}
