"use client";

import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { Surface } from "@/components/ui/surface";
import type { OpeningWeek } from "@/lib/contracts/opening";
import type { WallClock } from "./opening";
import { intervalsText, isWholeDay } from "./time-text";

/** Any Monday: only the names of the days are taken from it. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** The store's week, today marked. */
export function StoreWeek({ week, clock }: { week: OpeningWeek; clock: WallClock }) {
  const t = useTranslations("stores");
  const format = useFormatter();
  const name = (day: number) =>
    format.dateTime(new Date(MONDAY + day * DAY), { weekday: "long", timeZone: "UTC" });
  return (
    <Surface className="p-5">
      <h2 className="font-semibold">{t("hours")}</h2>
      <dl className="mt-3">
        {week.map((intervals, day) => {
          const today = day === clock.day;
          return (
            <div
              key={day}
              aria-current={today ? "date" : undefined}
              className={classNames(
                "-mx-3 flex min-h-10 items-center justify-between gap-4 rounded-control px-3",
                today && "bg-brand-soft font-semibold text-brand-ink",
              )}
            >
              <dt className="first-letter:uppercase">
                {name(day)}
                {today && <span className="sr-only"> {t("today")}</span>}
              </dt>
              <dd className={classNames("text-end", !today && "text-muted")}>
                {intervals === null ? (
                  <>
                    <span aria-hidden="true">{"—"}</span>
                    <span className="sr-only">{t("hoursUnknown")}</span>
                  </>
                ) : intervals.length === 0 ? (
                  t("closed")
                ) : intervals.some(isWholeDay) ? (
                  t("wholeDay")
                ) : (
                  intervalsText(intervals)
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Surface>
  );
}
