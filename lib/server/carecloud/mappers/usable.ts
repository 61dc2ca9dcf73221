import "server-only";
import { Temporal } from "temporal-polyfill";
import type { Voucher } from "@/lib/contracts/vouchers";
import type { VoucherRecord } from "../schemas/records";
import type { Clock } from "./clock";
import { parseHours } from "./time";
import { toVoucherBook } from "./vouchers";

/** The time of day where the project is, `HH:MM`. */
const timeOfDay = ({ zone, now }: Clock): string =>
  Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: "minute" });

/** Whether the reward's hours of the day, if it has any, include the time. They may pass midnight. */
const isInHours = ({ reward }: VoucherRecord, time: string): boolean => {
  const hours = parseHours(reward?.valid_time_from ?? null, reward?.valid_time_to ?? null);
  if (hours === null) return true;
  const { from, to } = hours;
  return from <= to ? from <= time && time <= to : time >= from || time <= to;
};

/** Vouchers that a till takes in this very minute, soonest ending first. */
export const usableAtThisHour = (records: readonly VoucherRecord[], clock: Clock): Voucher[] => {
  const time = timeOfDay(clock);
  const now = records.filter((record) => isInHours(record, time));
  return toVoucherBook(now, clock).items.filter(({ state }) => state === "usable");
};
