import { useFormatter, useNow, useTimeZone, useTranslations } from "next-intl";
import type { Instant, PlainDate } from "@/lib/contracts/time";
import { sayFrom, sayUntil, type DateWords, type Speaker } from "./date-words";

export type { DateWords } from "./date-words";

/**
 * Says dates as people do, in the page's language and the project's time zone. Takes instants
 * (UTC) and plain dates, whose whole day counts. Needs the `dates` messages in the page.
 *
 *     const { until } = useDateWords();
 *     const { text, full } = until(voucher.validTo); // "until Friday", "27 November 2026"
 */
export function useDateWords(): {
  /** For something that ends. */
  until: (value: Instant | PlainDate) => DateWords;
  /** For something that begins. */
  from: (value: Instant | PlainDate) => DateWords;
} {
  const speaker: Speaker = {
    t: useTranslations("dates"),
    format: useFormatter(),
    timeZone: useTimeZone() ?? "UTC",
    now: useNow(),
  };
  return {
    until: (value) => sayUntil(speaker, value),
    from: (value) => sayFrom(speaker, value),
  };
}
