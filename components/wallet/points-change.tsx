"use client";

import { useFormatter, useNow, useTimeZone, useTranslations } from "next-intl";
import type { PointsChange as Change } from "@/lib/contracts/points";
import { plainToday } from "@/lib/i18n/day-distance";
import { usePointsChange, usePointsPeriod } from "@/lib/queries/point-history";
import { periodIn } from "./period";
import { useAmounts } from "./use-amounts";

/** What changed since the member last looked; at the first look, what this month brought. */
export function PointsChange() {
  const { data } = usePointsChange();
  return (
    <p className="min-h-6 text-sm text-muted">
      {data && <SinceLastLook change={data} />}
      {data === null && <ThisMonth />}
    </p>
  );
}

function SinceLastLook({ change: { since, amount } }: { change: Change }) {
  const t = useTranslations("wallet");
  const format = useFormatter();
  const date = format.dateTime(new Date(since), "day");
  return amount === 0 ? (
    t("change.none", { date })
  ) : (
    <Said amount={amount} when={t("change.since", { date })} />
  );
}

function ThisMonth() {
  const t = useTranslations("wallet");
  const today = plainToday(useNow(), useTimeZone() ?? "UTC");
  const { from, to } = periodIn(() => null, today);
  const { data } = usePointsPeriod(from, to);
  if (!data || data.earned === null || data.spent === null) return null;
  return <Said amount={data.earned - data.spent} when={t("change.thisMonth")} />;
}

function Said({ amount, when }: { amount: number; when: string }) {
  const { signed } = useAmounts();
  return (
    <>
      <span className={amount > 0 ? "font-semibold text-good" : "font-semibold text-ink"}>
        {signed(amount, undefined)}
      </span>{" "}
      {when}
    </>
  );
}
