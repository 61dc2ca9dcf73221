import "server-only";
import { z } from "zod";
import { id, number, text } from "./lenient";

const PointHistoryRecord = z.object({
  customer_id: text,
  point_amount: number,
  point_operation_type: text,
  point_operation_note: text,
  point_type_id: text,
  store_id: text,
  point_history_record_time: text,
  extended_data: z.unknown().optional(),
});
export type PointHistoryRecord = z.infer<typeof PointHistoryRecord>;

const PointRecord = z.object({
  customer_id: text,
  available_points: number,
  valid_to: text,
  state: number,
});
export type PointRecord = z.infer<typeof PointRecord>;

const PointTypeRecord = z.object({ point_type_id: id, name: z.string().min(1) });
export type PointTypeRecord = z.infer<typeof PointTypeRecord>;

export const pointRecords = {
  history: PointHistoryRecord,
  point: PointRecord,
  type: PointTypeRecord,
} as const;
