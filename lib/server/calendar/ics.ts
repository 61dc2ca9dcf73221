import "server-only";
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventTransparency,
} from "ical-generator";
import type { Instant, PlainDate } from "@/lib/contracts/time";
import type { Locale } from "@/lib/i18n/locales";
import { hashId } from "@/lib/server/crypt";

/** Something to put into a calendar. Names nobody: calendars are shared. */
export interface CalendarEntry {
  kind: "voucher" | "points" | "tier" | "booking";
  /** What it is about, by an id of upstream's: the same thing is the same entry, however often added. */
  key: string;
  title: string;
  text: string;
  /** Page of ours, without locale. */
  path: string;
  /** A whole day of the project's calendar, or a stretch of time. */
  when: { day: PlainDate } | { start: Instant; end: Instant };
  /** When to remind, in seconds before it begins; a whole day begins at midnight. */
  alarms: readonly number[];
}

export interface CalendarGround {
  locale: Locale;
  /** The site's own origin. */
  origin: string;
  brand: string;
  /** Milliseconds since 1970. */
  now: number;
}

const MOST_LENGTH = 500;
const DAY = 86_400_000;

/**
 * A text as it may stand in a calendar: the library escapes what means something there, but lets
 * control characters pass, and one text must not drown the others.
 */
const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
      " ",
    )
    .trim()
    .slice(0, MOST_LENGTH);

const oneLine = (text: string): string => clean(text).replace(/\s+/g, " ");

/**
 * The calendar file of one entry, RFC 5545. Stretches of time are in UTC, which needs no table of
 * zones and is right in any; whole days are dates, which belong to no zone.
 */
export function toIcs(
  entry: CalendarEntry,
  { locale, origin, brand, now }: CalendarGround,
): string {
  const { when } = entry;
  const whole = "day" in when;
  const start = new Date(whole ? `${when.day}T00:00:00Z` : when.start);
  const end = whole ? new Date(start.getTime() + DAY) : new Date(when.end);
  const url = `${origin}/${locale}${entry.path}`;
  const title = oneLine(entry.title);
  const calendar = ical({
    prodId: { company: oneLine(brand), product: "loyalty-web", language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  const event = calendar.createEvent({
    id: `${entry.kind}-${hashId(`${entry.kind} ${entry.key}`)}@${new URL(origin).hostname}`,
    stamp: new Date(now),
    start,
    end,
    allDay: whole,
    summary: title,
    description: `${clean(entry.text)}\n\n${url}`.trim(),
    url,
    class: ICalEventClass.PRIVATE,
    // The end of something keeps nobody busy; an appointment does.
    transparency: whole ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    busystatus: whole ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
  });
  for (const seconds of entry.alarms) {
    // One that has passed would ring the moment it is added.
    if (start.getTime() - seconds * 1000 <= now) continue;
    event.createAlarm({ type: ICalAlarmType.display, trigger: seconds, description: title });
  }
  return calendar.toString();
}
