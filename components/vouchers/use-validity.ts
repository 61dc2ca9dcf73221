"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { Instant } from "@/lib/contracts/time";
import type { Voucher } from "@/lib/contracts/vouchers";
import { useDateWords } from "@/lib/i18n/use-deadline";

/** Up to here the days are counted out beside the date. */
const COUNTED_DAYS = 30;

export interface Validity {
  /** "Until Friday", "Used on 3 May". */
  text: string;
  /** "4 days left", where that adds something. */
  left: string | null;
  /** Usable, and ends within a week: shown warm. */
  soon: boolean;
}

/** A voucher's validity as people say it, in the project's time zone. */
export function useValidity({ state, validFrom, validTo, usedAt }: Voucher): Validity {
  const t = useTranslations("vouchers.validity");
  const format = useFormatter();
  const { until, from } = useDateWords();
  const date = (instant: Instant) => format.dateTime(new Date(instant), "date");
  const plain = (text: string): Validity => ({ text, left: null, soon: false });

  if (state === "used") return plain(usedAt ? t("usedOn", { date: date(usedAt) }) : t("used"));
  if (state === "expired") {
    return plain(validTo ? t("endedOn", { date: date(validTo) }) : t("ended"));
  }
  const edge = state === "notYet" ? validFrom : validTo;
  if (!edge) return plain(t(state === "notYet" ? "notYet" : "noEnd"));
  const { text, left, days, tone } = state === "notYet" ? from(edge) : until(edge);
  const counted = days > 1 && days <= COUNTED_DAYS && left !== text;
  return {
    text,
    left: counted ? left : null,
    soon: state === "usable" && tone === "soon",
  };
}
