import "server-only";
import { Temporal } from "temporal-polyfill";
import type { PlainDate } from "@/lib/contracts/time";
import type { Clock } from "./clock";

/** A moment as upstream writes it, `YYYY-MM-DD HH:MM:SS` in the project's zone. */
export const localDateTime = ({ now, zone }: Clock): string =>
  Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: "second" })
    .replace("T", " ");

/** Today where the project is. */
export const localDate = (clock: Clock): PlainDate => localDateTime(clock).slice(0, 10);

/** So many days later; null for what is no date of the calendar. */
export const daysLater = (date: PlainDate, days: number): PlainDate | null => {
  try {
    return Temporal.PlainDate.from(date).add({ days }).toString();
  } catch {
    return null;
  }
};
