import { useFormatter, useNow, useTimeZone, useTranslations } from "next-intl";
import type { Instant, PlainDate } from "@/lib/contracts/time";
import { dayNumber, isPlainDate } from "./day-distance";

/** A date as people say it, with the same date in full to put beside it. */
export interface DateWords {
  /** "until Friday", "ends tomorrow", "until 24 March", "ended 3 May"; "from Friday" for a start. */
  text: string;
  /** "4 days left" (for a start "in 4 days"); the same as `text` where that says it already. */
  left: string;
  /** "Friday, 27 November 2026", with the hour where it does not fall on the edge of a day. */
  full: string;
  /** Calendar days from today in the project's zone; negative when past. */
  days: number;
  /** Past, close enough to be shown warm (a week), or later. */
  tone: "past" | "soon" | "later";
}

/** How near a date is to be called soon, in days. */
const SOON_DAYS = 7;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
const DAY = 86_400_000;

/**
 * Says dates as people do, in the page's language and the project's time zone. Needs the `dates`
 * messages, which are always there. Takes instants (UTC) and plain dates, whose whole day counts.
 *
 *     const { until } = useDateWords();
 *     <time dateTime={voucher.validTo} title={until(voucher.validTo).full}>{until(voucher.validTo).text}</time>
 */
export function useDateWords(): {
  /** For something that ends. */
  until: (value: Instant | PlainDate) => DateWords;
  /** For something that has not begun yet. */
  from: (value: Instant | PlainDate) => DateWords;
} {
  const t = useTranslations("dates");
  const format = useFormatter();
  const zone = useTimeZone() ?? "UTC";
  const now = useNow();
  const today = dayNumber(now, zone);

  /** Midnight is the end of the day before it, to whoever reads "until". */
  const read = (value: string, edge: "end" | "start") => {
    const plain = isPlainDate(value);
    const moment = new Date(plain ? `${value}T00:00:00Z` : value);
    const timeZone = plain ? "UTC" : zone;
    const clock = format.dateTime(moment, { timeStyle: "medium", hourCycle: "h23", timeZone });
    const midnight = /^0?0:00:00$/.test(clock);
    const shown = !plain && midnight && edge === "end" ? new Date(moment.getTime() - 1) : moment;
    const wholeDay = plain || midnight || (edge === "end" && /^23:59:/.test(clock));
    const day = dayNumber(shown, timeZone);
    const time = wholeDay ? null : format.dateTime(shown, "time", { timeZone });
    const date = format.dateTime(shown, "fullDate", { timeZone });
    const sameYear =
      new Date(day * DAY).getUTCFullYear() === new Date(today * DAY).getUTCFullYear();
    return {
      days: day - today,
      past: plain ? day < today : moment.getTime() <= now.getTime(),
      weekday: WEEKDAYS[new Date(day * DAY).getUTCDay()] ?? "sun",
      date: format.dateTime(shown, sameYear ? "day" : "date", { timeZone }),
      time,
      full: time === null ? date : t("withTime", { date, time }),
    };
  };

  return {
    until: (value) => {
      const { days, past, weekday, date, time, full } = read(value, "end");
      if (past)
        return { text: t("ended", { date }), left: t("ended", { date }), full, days, tone: "past" };
      const text =
        days <= 0
          ? time === null
            ? t("endsToday")
            : t("endsTodayAt", { time })
          : days === 1
            ? t("endsTomorrow")
            : days < SOON_DAYS
              ? t("untilWeekday", { weekday })
              : t("untilDate", { date });
      const left = days <= 0 ? text : t("daysLeft", { days });
      return { text, left, full, days, tone: days <= SOON_DAYS ? "soon" : "later" };
    },
    from: (value) => {
      const { days, past, weekday, date, time, full } = read(value, "start");
      if (past)
        return { text: t("began", { date }), left: t("began", { date }), full, days, tone: "past" };
      const text =
        days <= 0
          ? time === null
            ? t("beginsToday")
            : t("beginsTodayAt", { time })
          : days === 1
            ? t("beginsTomorrow")
            : days < SOON_DAYS
              ? t("fromWeekday", { weekday })
              : t("fromDate", { date });
      const left = days <= 0 ? text : t("inDays", { days });
      return { text, left, full, days, tone: days <= SOON_DAYS ? "soon" : "later" };
    },
  };
}
