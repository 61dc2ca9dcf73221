import "server-only";
import { WEEKDAYS, type OpeningInterval, type OpeningWeek } from "@/lib/contracts/opening";
import type { PlainTime } from "@/lib/contracts/time";
import type { OpeningDayRecord } from "../schemas/stores";

const TIME = /^(\d{1,2}):(\d{2})(?::\d{2})?$/;
const MIDNIGHT = "24:00";

/** `HH:MM`; null for what is no time of a day. */
const timeOf = (value: string): PlainTime | null => {
  const [, hour = "", minute = ""] = TIME.exec(value.trim()) ?? [];
  if (hour === "" || Number(minute) > 59) return null;
  const time = `${hour.padStart(2, "0")}:${minute}`;
  return time <= MIDNIGHT ? time : null;
};

/** The end of a day is written in many ways. */
const endOf = (time: PlainTime): PlainTime =>
  time === "00:00" || time === "23:59" ? MIDNIGHT : time;

const toInterval = (record: { from: string; to: string }): OpeningInterval | null => {
  const from = timeOf(record.from);
  const to = timeOf(record.to);
  // An interval without a length is none: some write a closed day so.
  if (from === null || to === null || from === to || from === MIDNIGHT) return null;
  return { from, to: endOf(to) };
};

/** `MON`, `Monday` and the like; -1 for what is no day. */
const dayOf = (id: string): number =>
  WEEKDAYS.findIndex((day) => day === id.trim().slice(0, 3).toLowerCase());

/**
 * The week as upstream gives it. A day that it does not name is not known to be closed; a store
 * without any day has no hours at all.
 */
export const toWeek = (records: readonly OpeningDayRecord[]): OpeningWeek | null => {
  const week: OpeningWeek = WEEKDAYS.map(() => null);
  for (const { day_id, time_intervals } of records) {
    const day = dayOf(day_id);
    if (day < 0) continue;
    const intervals = time_intervals.map(toInterval).filter((it) => it !== null);
    week[day] = [...(week[day] ?? []), ...intervals].sort((a, b) => (a.from < b.from ? -1 : 1));
  }
  return week.every((day) => day === null) ? null : week;
};
