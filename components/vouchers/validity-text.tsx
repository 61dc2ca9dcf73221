"use client";

import { useFormatter, useNow, useTimeZone, useTranslations } from "next-intl";
import type { Instant } from "@/lib/contracts/time";
import type { Voucher } from "@/lib/contracts/vouchers";
import { endsSoon, nearDay } from "./validity";

/** "until Friday", with the full date beside it; warm where the end is near. */
export function ValidityText({ voucher }: { voucher: Voucher }) {
  const now = useNow();
  const timeZone = useTimeZone() ?? "UTC";
  const { words, date } = useValidity(voucher, now, timeZone);
  const soon = endsSoon(voucher, now, timeZone);
  return (
    <>
      <span className={soon ? "font-medium text-soon" : undefined}>{words}</span>
      {date !== null && (
        <>
          {" · "}
          <DateText instant={date} />
        </>
      )}
    </>
  );
}

/** The full date of an instant in the project's zone. */
export function DateText({ instant }: { instant: Instant }) {
  const format = useFormatter();
  return (
    <time dateTime={instant} className="whitespace-nowrap">
      {format.dateTime(new Date(instant), { dateStyle: "medium" })}
    </time>
  );
}

/** What to say of a voucher's validity, and the date that makes it exact, where the words do not. */
function useValidity(voucher: Voucher, now: Date, timeZone: string) {
  const t = useTranslations("vouchers.validity");
  const format = useFormatter();
  const { state, validFrom, validTo, usedAt } = voucher;
  const longDate = (instant: Instant) => format.dateTime(new Date(instant), { dateStyle: "long" });
  if (state === "used") {
    return { words: usedAt ? t("usedOn", { date: longDate(usedAt) }) : t("used"), date: null };
  }
  if (state === "expired") {
    return { words: validTo ? t("endedOn", { date: longDate(validTo) }) : t("ended"), date: null };
  }
  const from = state === "notYet";
  const edge = from ? validFrom : validTo;
  if (!edge) return { words: from ? t("notYet") : t("noEnd"), date: null };
  const day = nearDay(edge, now, timeZone);
  const direction = from ? "from" : "until";
  switch (day.kind) {
    case "today":
      return {
        words: t(`${direction}Today`, {
          time: format.dateTime(new Date(edge), { timeStyle: "short" }),
        }),
        date: null,
      };
    case "tomorrow":
      return { words: t(`${direction}Tomorrow`), date: edge };
    case "weekday":
      return { words: t(`${direction}Weekday`, { weekday: day.weekday }), date: edge };
    case "days":
      return { words: t(from ? "fromDays" : "daysLeft", { days: day.days }), date: edge };
    case "date":
      return { words: t(`${direction}Date`, { date: longDate(edge) }), date: null };
  }
}
