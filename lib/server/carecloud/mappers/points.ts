import "server-only";
import type { PointMovement, PointsYear } from "@/lib/contracts/points";
import type { PlainDate } from "@/lib/contracts/time";
import type { PointHistoryRecord, PointTypeRecord } from "../schemas/points";
import type { StoreRecord } from "../schemas/records";
import type { Clock } from "./clock";
import { directionOf, toMovement } from "./movement";
import { parseDate } from "./time";

export interface PointNames {
  types: readonly PointTypeRecord[];
  stores: readonly StoreRecord[];
}

/** Upstream's extended data: an object, or one written as text; of it only when the points end. */
const expiryIn = (extended: unknown): PlainDate | null => {
  let data = extended;
  try {
    if (typeof data === "string") data = JSON.parse(data);
  } catch {
    return null;
  }
  if (typeof data !== "object" || data === null) return null;
  const end: unknown = Reflect.get(data, "date_of_points_expiration");
  return typeof end === "string" ? parseDate(end) : null;
};

export const toPointMovement = (
  record: PointHistoryRecord,
  { types, stores }: PointNames,
  clock: Clock,
): PointMovement => {
  const entry = {
    time: record.point_history_record_time,
    amount: record.point_amount,
    operation: record.point_operation_type,
    note: record.point_operation_note,
    storeId: record.store_id,
  };
  const type = types.find(({ point_type_id: id }) => id === record.point_type_id);
  const movement = toMovement(entry, stores, clock);
  return {
    ...movement,
    type: type?.name ?? null,
    expires: movement.kind === "earned" ? expiryIn(record.extended_data) : null,
  };
};

/** The first day of the month so many months before a day's own. */
export const monthsBefore = (day: PlainDate, months: number): PlainDate => {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10);
};

/** Twelve months up to that of `today`. Upstream's stamps are local: their month is the member's. */
export const toYear = (records: readonly PointHistoryRecord[], today: PlainDate): PointsYear => {
  const months = Array.from({ length: 12 }, (_none, index) => ({
    month: monthsBefore(today, 11 - index).slice(0, 7),
    earned: 0,
    spent: 0,
    expired: 0,
  }));
  for (const record of records) {
    const name = parseDate(record.point_history_record_time)?.slice(0, 7);
    const month = months.find((it) => it.month === name);
    const { amount, kind } = directionOf(record.point_amount, record.point_operation_type);
    if (month && kind && amount !== null) month[kind] += Math.abs(amount);
  }
  return { months };
};
