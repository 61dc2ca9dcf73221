import type { useFormatter, useTranslations } from "next-intl";
import type { Instant, PlainDate } from "@/lib/contracts/time";
import { dayNumber, isPlainDate } from "./day-distance";

/** A date as people say it, with the same date in full to put beside it. */
export interface DateWords {
  /** "until Friday", "ends tomorrow", "until 24 March", "ended 3 May"; "from Friday" for a start. */
  text: string;
  /** "4 days left" (for a start "in 4 days"); the same as `text` where that says it already. */
  left: string;
  /**
   * "27 November 2026", with the hour where it does not fall on the edge of a day. Without its weekday:
   * it stands behind "until" as well, where a Slavonic language says "pátku" and a format "pátek".
   */
  full: string;
  /** Calendar days from today in the project's zone; negative when past. */
  days: number;
  /** Past, close enough to be shown warm (a week), or later. */
  tone: "past" | "soon" | "later";
}

/** What is needed to say a date: language, zone and the present moment. */
export interface Speaker {
  t: ReturnType<typeof useTranslations<"dates">>;
  format: ReturnType<typeof useFormatter>;
  timeZone: string;
  now: Date;
}

/** How near a date is to be called soon, in days. */
const SOON_DAYS = 7;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
const DAY = 86_400_000;

/** Says when something ends. Midnight is the end of the day before it. */
export function sayUntil(speaker: Speaker, value: Instant | PlainDate): DateWords {
  const { t } = speaker;
  const { days, past, weekday, date, time, full } = read(speaker, value, "end");
  if (past)
    return { text: t("ended", { date }), left: t("ended", { date }), full, days, tone: "past" };
  const today = () => (time === null ? t("endsToday") : t("endsTodayAt", { time }));
  const near = () => (days === 1 ? t("endsTomorrow") : t("untilWeekday", { weekday }));
  const text = days <= 0 ? today() : days < SOON_DAYS ? near() : t("untilDate", { date });
  return { text, left: days <= 0 ? text : t("daysLeft", { days }), full, days, tone: toneOf(days) };
}

/** Says when something begins. */
export function sayFrom(speaker: Speaker, value: Instant | PlainDate): DateWords {
  const { t } = speaker;
  const { days, past, weekday, date, time, full } = read(speaker, value, "start");
  if (past)
    return { text: t("began", { date }), left: t("began", { date }), full, days, tone: "past" };
  const today = () => (time === null ? t("beginsToday") : t("beginsTodayAt", { time }));
  const near = () => (days === 1 ? t("beginsTomorrow") : t("fromWeekday", { weekday }));
  const text = days <= 0 ? today() : days < SOON_DAYS ? near() : t("fromDate", { date });
  return { text, left: days <= 0 ? text : t("inDays", { days }), full, days, tone: toneOf(days) };
}

const toneOf = (days: number) => (days <= SOON_DAYS ? "soon" : "later");

const yearOf = (day: number) => new Date(day * DAY).getUTCFullYear();

function read({ t, format, ...here }: Speaker, value: string, edge: "start" | "end") {
  const plain = isPlainDate(value);
  // A plain date belongs to no zone: read and shown in one and the same, it cannot shift.
  const timeZone = plain ? "UTC" : here.timeZone;
  const moment = new Date(plain ? `${value}T00:00:00Z` : value);
  const clock = moment.toLocaleTimeString("en-GB", { timeZone });
  const midnight = clock === "00:00:00";
  const shown = !plain && midnight && edge === "end" ? new Date(moment.getTime() - 1) : moment;
  const wholeDay = midnight || (edge === "end" && clock.startsWith("23:59:"));
  const day = dayNumber(shown, timeZone);
  const today = dayNumber(here.now, here.timeZone);
  const time = wholeDay ? null : format.dateTime(shown, "time", { timeZone });
  const date = format.dateTime(shown, "date", { timeZone });
  return {
    days: day - today,
    past: plain
      ? edge === "end"
        ? day < today
        : day <= today
      : moment.getTime() <= here.now.getTime(),
    weekday: WEEKDAYS[new Date(day * DAY).getUTCDay()] ?? "sun",
    date: yearOf(day) === yearOf(today) ? format.dateTime(shown, "day", { timeZone }) : date,
    time,
    full: time === null ? date : t("withTime", { date, time }),
  };
}
