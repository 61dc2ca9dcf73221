"use client";

import { useFormatter } from "next-intl";
import type { Instant } from "@/lib/contracts/time";

interface Props {
  at: Instant | null;
  /** Past or cancelled: it loses its colour. */
  over: boolean;
}

/** The day as a leaf of a calendar. The date is said in full beside it, so this is for the eye. */
export function DateLeaf({ at, over }: Props) {
  const format = useFormatter();
  const date = at === null ? null : new Date(at);
  return (
    <span
      aria-hidden
      className={`flex w-16 shrink-0 flex-col self-start overflow-hidden rounded-control border border-line text-center ${over ? "bg-sunken text-muted" : "bg-surface"}`}
    >
      <span
        className={`truncate px-1 py-0.5 text-xs font-semibold uppercase ${over ? "bg-line text-muted" : "bg-brand text-on-brand"}`}
      >
        {date ? format.dateTime(date, { month: "short" }) : "–"}
      </span>
      <span className="pt-2 text-lg leading-none font-bold tabular-nums">
        {date ? format.dateTime(date, { day: "numeric" }) : "–"}
      </span>
      <span className="pt-0.5 pb-1.5 text-xs text-muted">
        {date && format.dateTime(date, { weekday: "short" })}
      </span>
    </span>
  );
}
