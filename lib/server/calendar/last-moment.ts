import "server-only";
import type { Instant, PlainDate } from "@/lib/contracts/time";
import { localDateTime } from "@/lib/server/carecloud/mappers/local-time";

/**
 * The last day of something that ends at an instant, in the project's zone. Midnight is the end of
 * the day before it; an end in the last minute of a day is the day's.
 * @returns `time` as `HH:MM` only where it ends in the middle of the day
 */
export function lastMoment(end: Instant, zone: string): { day: PlainDate; time: string | null } {
  const now = Date.parse(end);
  const [day = "", time = ""] = localDateTime({ now, zone }).split(" ");
  if (time === "00:00:00") {
    return { day: localDateTime({ now: now - 1000, zone }).slice(0, 10), time: null };
  }
  return { day, time: time.startsWith("23:59:") ? null : time.slice(0, 5) };
}
