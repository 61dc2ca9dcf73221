"use client";

import { useFormatter, useNow, useTimeZone, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { ExpiryCalendar, ExpiryMonth } from "@/lib/contracts/movements";
import { dayNumber } from "@/lib/i18n/day-distance";
import { useAmounts, type Unit } from "./use-amounts";

/** As many as fit without drowning what is near. */
const SHOWN = 6;
/** Nearer than this it is warm. */
const SOON_DAYS = 30;

/** What runs out in which month, the nearest first. */
export function ExpiryMonths({ calendar, unit }: { calendar: ExpiryCalendar; unit: Unit }) {
  const t = useTranslations("wallet");
  const { plain } = useAmounts();
  const [all, setAll] = useState(false);
  const { months, endless } = calendar;
  const most = Math.max(...months.map(({ amount }) => amount), 1);
  const hidden = all ? 0 : months.length - SHOWN;
  if (months.length === 0 && endless === 0) {
    return <p className="py-4 text-muted">{t("expiry.none")}</p>;
  }
  return (
    <div>
      <ul className="divide-y divide-line">
        {months.slice(0, all ? undefined : SHOWN).map((month) => (
          <Month key={month.month} month={month} most={most} unit={unit} />
        ))}
        {endless > 0 && (
          <li className="flex min-h-14 items-center justify-between gap-4 py-2">
            <span>{t("expiry.endless")}</span>
            <span className="font-semibold tabular-nums">{plain(endless, unit)}</span>
          </li>
        )}
      </ul>
      {hidden > 0 && (
        <Button variant="quiet" className="-mx-4" onClick={() => setAll(true)}>
          {t("expiry.more", { count: hidden })}
        </Button>
      )}
    </div>
  );
}

interface MonthProps {
  month: ExpiryMonth;
  /** The largest month's amount: what the bars are measured by. */
  most: number;
  unit: Unit;
}

function Month({ month: { month, amount, days }, most, unit }: MonthProps) {
  const format = useFormatter();
  const { plain } = useAmounts();
  const today = dayNumber(useNow(), useTimeZone() ?? "UTC");
  const utc = { timeZone: "UTC" } as const;
  const first = new Date(days[0]?.date ?? `${month}-01`);
  const last = new Date(days.at(-1)?.date ?? `${month}-01`);
  const soon = dayNumber(first, "UTC") - today <= SOON_DAYS;
  return (
    <li className="space-y-1.5 py-3">
      <div className="flex items-baseline justify-between gap-4">
        <span className="font-medium">{format.dateTime(first, "month", utc)}</span>
        <span className={classNames("font-semibold tabular-nums", soon && "text-soon")}>
          {plain(amount, unit)}
        </span>
      </div>
      <svg
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        className="h-1 w-full rtl:-scale-x-100"
        aria-hidden="true"
      >
        <rect width="100" height="4" className="fill-sunken" />
        <rect
          width={Math.round((amount / most) * 100)}
          height="4"
          className={soon ? "fill-soon" : "fill-brand"}
        />
      </svg>
      <p className="text-sm text-muted">
        {days.length > 1
          ? format.dateTimeRange(first, last, "day", utc)
          : format.dateTime(first, "day", utc)}
      </p>
    </li>
  );
}
