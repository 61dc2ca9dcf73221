import { WEEKDAYS, type OpeningWeek, type Weekday } from "@/lib/contracts/opening";
import type { PlainTime } from "@/lib/contracts/time";

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** A day of the week (Monday is 0) and the minute of it, where the project is. */
export interface WallClock {
  day: number;
  minute: number;
}

/** A moment ahead, as people say it. */
export interface Ahead {
  /** Midnights until then. */
  days: number;
  weekday: Weekday;
  time: PlainTime;
  /** Minutes until then. */
  minutes: number;
}

/** `until` is null where it never closes; `opens` where it does not open, or that is not known. */
export type OpenState = { open: true; until: Ahead | null } | { open: false; opens: Ahead | null };

/** The wall clock of a zone. */
export function wallClock(now: Date, timeZone: string): WallClock {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    weekday: "short",
    hour: "numeric",
    minute: "numeric",
    hourCycle: "h23",
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? "";
  return {
    day: WEEKDAYS.findIndex((day) => day === part("weekday").toLowerCase()),
    minute: Number(part("hour")) * 60 + Number(part("minute")),
  };
}

const minutesOf = (time: PlainTime): number => {
  const [hours = "0", minutes = "0"] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
};

interface Span {
  start: number;
  end: number;
}

/** When it is open, in minutes from Monday's midnight, over three weeks: last, this and next. */
function spansOf(week: OpeningWeek): Span[] {
  const once = week.flatMap((intervals, day) =>
    (intervals ?? []).map(({ from, to }): Span => {
      const start = day * DAY + minutesOf(from);
      const end = day * DAY + minutesOf(to);
      return { start, end: end > start ? end : end + DAY };
    }),
  );
  const all = [-WEEK, 0, WEEK]
    .flatMap((by) => once.map(({ start, end }) => ({ start: start + by, end: end + by })))
    .sort((one, other) => one.start - other.start);
  const merged: Span[] = [];
  for (const span of all) {
    const last = merged.at(-1);
    // What ends when the next begins is one: to midnight and on from there.
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

function ahead(at: number, now: number): Ahead {
  const day = Math.floor(at / DAY);
  const minute = at - day * DAY;
  const two = (value: number) => String(value).padStart(2, "0");
  return {
    days: day - Math.floor(now / DAY),
    weekday: WEEKDAYS[((day % 7) + 7) % 7] ?? "mon",
    time: `${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
    minutes: at - now,
  };
}

/** Whether it is open, and when that changes; null where upstream does not say. */
export function openStateOf(
  week: OpeningWeek | null,
  { day, minute }: WallClock,
): OpenState | null {
  if (week === null) return null;
  const now = day * DAY + minute;
  const spans = spansOf(week);
  const current = spans.find(({ start, end }) => start <= now && now < end);
  if (current) {
    const always = current.end - current.start > WEEK;
    return { open: true, until: always ? null : ahead(current.end, now) };
  }
  if (week[day] === null) return null;
  const next = spans.find(({ start }) => start > now);
  if (!next) return { open: false, opens: null };
  const opens = ahead(next.start, now);
  // It may open sooner on a day of which nothing is known.
  const between = Array.from({ length: opens.days }, (_none, at) => week[(day + at) % 7]);
  return { open: false, opens: between.includes(null) ? null : opens };
}
