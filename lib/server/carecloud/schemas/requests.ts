import "server-only";
import { z } from "zod";
import { id, number, text } from "./lenient";

const TaskRecord = z.object({
  task_id: id,
  task_type_id: text,
  task_state_id: text,
  customer_id: text,
  created_at: text,
  state: number,
});
export type TaskRecord = z.infer<typeof TaskRecord>;

const TaskStateRecord = z.object({ task_state_id: id, name: text, text_id: text });
export type TaskStateRecord = z.infer<typeof TaskStateRecord>;

const EventRecord = z.object({
  event_id: id,
  event_type_id: text,
  customer_id: text,
  created_at: text,
  state: number,
});
export type EventRecord = z.infer<typeof EventRecord>;

/** Records of what members ask staff, or scenarios, for. */
export const requestRecords = {
  task: TaskRecord,
  taskState: TaskStateRecord,
  event: EventRecord,
} as const;
