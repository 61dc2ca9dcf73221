import type { Formats } from "next-intl";

/** Named formats, the same everywhere: `format.dateTime(date, "day")`, `format.number(n, "points")`. */
export const formats = {
  dateTime: {
    /** 27 November */
    day: { day: "numeric", month: "long" },
    /** 27 November 2026 */
    date: { day: "numeric", month: "long", year: "numeric" },
    /** Friday, 27 November 2026 */
    fullDate: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
    /** 27 Nov 2026: where there is little room */
    shortDate: { day: "numeric", month: "short", year: "numeric" },
    /** 18:00 */
    time: { hour: "numeric", minute: "2-digit", hourCycle: "h23" },
    /** November 2026: headings of timelines */
    month: { month: "long", year: "numeric" },
  },
  number: {
    /** 2,480 */
    points: { maximumFractionDigits: 2 },
  },
} as const satisfies Formats;
