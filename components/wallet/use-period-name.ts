import { useFormatter, useTranslations } from "next-intl";
import type { Period } from "./period";

/** "November 2026", "Quarter 4, 2026", "2026", "March 5 – 9, 2026". */
export function usePeriodName({ kind, from, to }: Period): string {
  const t = useTranslations("wallet");
  const format = useFormatter();
  const [year = "", month = "1"] = from.split("-");
  // A calendar date belongs to no zone: it is read and written in the same one.
  const utc = { timeZone: "UTC" } as const;
  switch (kind) {
    case "month":
      return format.dateTime(new Date(from), "month", utc);
    case "quarter":
      return t("period.quarter", { quarter: String(Math.ceil(Number(month) / 3)), year });
    case "year":
      return year;
    case "custom":
      return format.dateTimeRange(new Date(from), new Date(to), "date", utc);
  }
}
