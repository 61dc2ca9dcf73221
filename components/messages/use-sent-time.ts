import { useFormatter, useNow, useTimeZone } from "next-intl";
import type { Instant } from "@/lib/contracts/time";
import { dayNumber } from "@/lib/i18n/day-distance";

/**
 * Says when something was sent, as short as it can be: the hour of today, the day of this year, else
 * the whole date.
 */
export function useSentTime(): (instant: Instant) => string {
  const format = useFormatter();
  const timeZone = useTimeZone() ?? "UTC";
  const now = useNow();
  const yearOf = (moment: Date) => format.dateTime(moment, { year: "numeric" });
  return (instant) => {
    const moment = new Date(instant);
    if (dayNumber(moment, timeZone) === dayNumber(now, timeZone)) {
      return format.dateTime(moment, "time");
    }
    const day = { day: "numeric", month: "short" } as const;
    const thisYear = yearOf(moment) === yearOf(now);
    return format.dateTime(moment, thisYear ? day : { ...day, year: "numeric" });
  };
}
