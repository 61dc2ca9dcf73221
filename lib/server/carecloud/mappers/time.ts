import "server-only";
import { Temporal } from "temporal-polyfill";
import type { Instant, PlainDate, PlainTime } from "@/lib/contracts/time";

const DATETIME = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?))?(?:\.\d+)?$/;
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(\d{2}:\d{2})(:\d{2})?$/;
/** Some 27 years of days. */
const KNOWN_DAYS = 10_000;

type DayOffset = number | "changes";

/** Per zone and day: milliseconds to UTC, or that the day has a clock change in it. */
const dayOffsets = new Map<string, DayOffset>();

const startOffset = (date: Temporal.PlainDate, zone: string) =>
  date.toZonedDateTime(zone).offsetNanoseconds / 1e6;

// Asking Temporal for every one of 4,000 datetimes costs 160 ms; for the days they fall on, little.
const dayOffset = (day: string, zone: string): DayOffset => {
  const key = `${zone} ${day}`;
  const known = dayOffsets.get(key);
  if (known !== undefined) return known;
  const date = Temporal.PlainDate.from(day);
  const offset = startOffset(date, zone);
  const found = offset === startOffset(date.add({ days: 1 }), zone) ? offset : "changes";
  if (dayOffsets.size >= KNOWN_DAYS) dayOffsets.clear();
  dayOffsets.set(key, found);
  return found;
};

const toInstant = (milliseconds: number): Instant =>
  `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

/**
 * A datetime of upstream, which is local to the project and has no offset, as an instant. An hour
 * that a clock change skips counts forward, one that it repeats is the first of the two.
 * @param zone IANA zone of the project
 * @returns null for nothing, zeros, and what is no datetime
 */
export const parseDateTime = (value: string | null, zone: string): Instant | null => {
  if (value === null || value.startsWith("0000")) return null;
  try {
    if (WITH_OFFSET.test(value)) return toInstant(Temporal.Instant.from(value).epochMilliseconds);
    const [, day, time = "00:00:00"] = DATETIME.exec(value) ?? [];
    if (day === undefined) return null;
    const offset = dayOffset(day, zone);
    if (offset !== "changes") {
      const local = Date.parse(`${day}T${time}Z`);
      return Number.isNaN(local) ? null : toInstant(local - offset);
    }
    const local = Temporal.PlainDateTime.from(`${day}T${time}`);
    return toInstant(
      local.toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds,
    );
  } catch {
    return null;
  }
};

/** A calendar date as it stands; null for zeros and for what is no date. */
export const parseDate = (value: string | null): PlainDate | null => {
  const day = value?.slice(0, 10) ?? "";
  if (!DATE.test(day) || day.startsWith("0000")) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  // `2026-02-30` parses as a day of March: only a date that comes back unchanged is one.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
};

const parseTime = (value: string | null): PlainTime | null => TIME.exec(value ?? "")?.[1] ?? null;

/** Hours of the day; null where they are not given, or are the whole day. */
export const parseHours = (
  from: string | null,
  to: string | null,
): { from: PlainTime; to: PlainTime } | null => {
  const start = parseTime(from);
  const end = parseTime(to);
  if (start === null || end === null || start === end) return null;
  return start === "00:00" && (end === "23:59" || end === "24:00")
    ? null
    : { from: start, to: end };
};

/** Whether an instant is later than `now` (ms); false where there is none. */
export const isAfter = (instant: Instant | null, now: number): boolean =>
  instant !== null && Date.parse(instant) > now;

/** Whether an instant is earlier than `now` (ms); false where there is none. */
export const isBefore = (instant: Instant | null, now: number): boolean =>
  instant !== null && Date.parse(instant) < now;
