"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { SlotDay } from "@/lib/contracts/bookings";
import type { PlainDate } from "@/lib/contracts/time";
import { usePlainDay } from "./plain-day";

interface Props {
  days: readonly SlotDay[];
  value: PlainDate;
  onChange: (date: PlainDate) => void;
}

/** The days that have free times, side by side (native radio buttons). */
export function DayStrip({ days, value, onChange }: Props) {
  const t = useTranslations("bookings");
  const name = useId();
  const { full, weekday, number, month } = usePlainDay();
  return (
    <fieldset className="-mx-4 min-w-0 overflow-x-auto px-4 pb-1 sm:mx-0 sm:px-0">
      <legend className="sr-only">{t("chooseDay")}</legend>
      <div className="flex w-max gap-2 p-0.5">
        {days.map(({ date, slots }) => (
          <label
            key={date}
            className="relative flex min-w-16 flex-col items-center rounded-control border border-line bg-surface px-2 py-2 text-sm has-checked:border-brand has-checked:bg-brand has-checked:text-on-brand has-focus-visible:outline-2"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              aria-label={t("dayLabel", { date: full(date), count: slots.length })}
              checked={date === value}
              onChange={() => onChange(date)}
            />
            <span aria-hidden>{weekday(date)}</span>
            <span aria-hidden className="text-lg leading-tight font-bold tabular-nums">
              {number(date)}
            </span>
            <span aria-hidden className="text-xs">
              {month(date)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
