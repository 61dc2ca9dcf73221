import "server-only";
import { Temporal } from "temporal-polyfill";
import type { PurchaseFilter } from "@/lib/contracts/purchases";
import type { Clock } from "./clock";

/** First and last moment in the project's own time, as upstream takes them; open where undefined. */
export interface LocalRange {
  from: string | undefined;
  to: string | undefined;
}

const OPEN: LocalRange = { from: undefined, to: undefined };

/** The days that a filter's period covers today where the project is, both ends included. */
export const localRange = (
  { period, from, to }: Pick<PurchaseFilter, "period" | "from" | "to">,
  { now, zone }: Clock,
): LocalRange => {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const since = (day: Temporal.PlainDate) => ({ ...OPEN, from: `${day.toString()} 00:00:00` });
  switch (period) {
    case "all":
      return OPEN;
    case "month":
      return since(today.with({ day: 1 }));
    case "quarter":
      return since(today.subtract({ months: 3 }));
    case "year":
      return since(today.with({ month: 1, day: 1 }));
    case "lastYear": {
      const year = today.year - 1;
      return { from: `${year}-01-01 00:00:00`, to: `${year}-12-31 23:59:59` };
    }
    case "custom":
      return {
        from: from === "" ? undefined : `${from} 00:00:00`,
        to: to === "" ? undefined : `${to} 23:59:59`,
      };
  }
};
