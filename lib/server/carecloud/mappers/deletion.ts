import "server-only";
import type { DeletionRequest } from "@/lib/contracts/deletion";
import type { EventRecord, TaskRecord, TaskStateRecord } from "../schemas/requests";
import { parseDateTime } from "./time";

const DELETED = 0;

/** `text_id`s of the states that end a task. */
export interface EndStates {
  doneStates: readonly string[];
  refusedStates: readonly string[];
}

export const toTaskRequest = (
  task: TaskRecord,
  states: readonly TaskStateRecord[],
  { doneStates, refusedStates }: EndStates,
  zone: string,
): DeletionRequest => {
  const known = states.find(({ task_state_id: id }) => id === task.task_state_id);
  const textId = known?.text_id ?? "";
  return {
    askedAt: parseDateTime(task.created_at, zone),
    phase: doneStates.includes(textId)
      ? "done"
      : refusedStates.includes(textId)
        ? "refused"
        : "open",
    state: known?.name ?? null,
  };
};

/** An event tells only that it was asked for. */
export const toEventRequest = (event: EventRecord, zone: string): DeletionRequest => ({
  askedAt: parseDateTime(event.created_at, zone),
  phase: "open",
  state: null,
});

/** The one made last; datetimes of one format sort as text. Deleted ones count for nothing. */
export const latest = <T extends { created_at: string | null; state: number | null }>(
  records: readonly T[],
): T | null =>
  records
    .filter(({ state }) => state !== DELETED)
    .reduce<T | null>(
      (found, it) =>
        found === null || (it.created_at ?? "") >= (found.created_at ?? "") ? it : found,
      null,
    );
