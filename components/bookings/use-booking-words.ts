"use client";

import { useFormatter, useNow, useTimeZone, useTranslations } from "next-intl";
import type { Instant } from "@/lib/contracts/time";
import { daysBetween } from "@/lib/i18n/day-distance";

interface Span {
  start: Instant | null;
  end: Instant | null;
}

export interface BookingWords {
  /** "Friday, 27 November 2026"; null where nobody knows. */
  date: string | null;
  /** "10:00–12:00", or with the other day where it ends on one. */
  time: string | null;
  /** "today", "tomorrow", "in 4 days"; null for what is past. */
  distance: string | null;
}

/** Says when a booking is, in the page's language and the project's time zone. */
export function useBookingWords(): (span: Span) => BookingWords {
  const t = useTranslations("bookings");
  const format = useFormatter();
  const now = useNow();
  const timeZone = useTimeZone() ?? "UTC";

  const distance = (start: Date): string | null => {
    const days = daysBetween(now, start, timeZone);
    if (start < now) return null;
    if (days <= 1) return t(days <= 0 ? "today" : "tomorrow");
    return t("inDays", { days });
  };

  return ({ start, end }) => {
    if (start === null) return { date: null, time: null, distance: null };
    const from = new Date(start);
    const to = end === null ? null : new Date(end);
    const begins = format.dateTime(from, "time");
    const sameDay = to !== null && daysBetween(from, to, timeZone) === 0;
    const ends = to && (sameDay ? "" : `${format.dateTime(to, "day")}, `);
    const time = to
      ? t("span", { from: begins, to: `${ends}${format.dateTime(to, "time")}` })
      : begins;
    return { date: format.dateTime(from, "fullDate"), time, distance: distance(from) };
  };
}
