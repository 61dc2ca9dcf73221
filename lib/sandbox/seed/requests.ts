import { idOf } from "../ids";
import type { Text, Wire } from "../model";
import { perMember } from "./per-member";

/** What staff work on: tasks have a type and go through states. */
export const TASK_TYPES = ["customer_care", "personal_data"] as const;

export const TASK_STATES: readonly { key: string; name: Text }[] = [
  { key: "new", name: { en: "New", cs: "Nový" } },
  { key: "in_progress", name: { en: "In progress", cs: "Řeší se" } },
  { key: "done", name: { en: "Done", cs: "Hotovo" } },
  { key: "cancelled", name: { en: "Cancelled", cs: "Zrušeno" } },
];

export const EVENT_TYPES = ["account_deletion_request", "voucher_activation"] as const;

export const taskTypeId = (key: string): string => idOf("task-type", key);
export const taskStateId = (key: string): string => idOf("task-state", key);
export const eventTypeId = (key: string): string => idOf("event-type", key);

export interface Requests {
  tasks: Wire[];
  events: Wire[];
}

const SCRIPT = "<script>alert(1)</script>";

/** A member's tasks and events. A task of an older matter stands there already for some. */
export const requestsOf = perMember(({ clock }, member): Requests => {
  const task = (key: string, type: string, state: string, title: string, days: number): Wire => ({
    task_id: idOf(`task ${member.id}`, key),
    task_type_id: taskTypeId(type),
    task_state_id: taskStateId(state),
    customer_id: member.id,
    task_note: title,
    task_title: title,
    task_priority: 3,
    created_at: clock.inDays(-days, "16:59:49"),
    state: 1,
  });
  const tasks: Partial<Record<typeof member.template, Wire[]>> = {
    demo: [task("invoice", "customer_care", "done", "Invoice by e-mail", 80)],
    hostile: [task("asked", "personal_data", "cancelled", SCRIPT, 60)],
    // One who has asked already, and waits.
    blocked: [task("asked", "personal_data", "in_progress", "Account deletion request", 6)],
  };
  return { tasks: tasks[member.template] ?? [], events: [] };
});
