import "server-only";
import { z } from "zod";
import type { DeletionRequest } from "@/lib/contracts/deletion";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { DeletionConfig } from "@/lib/site/deletion";
import type { MemberContext } from "./context";
import { projectClock } from "./mappers/clock";
import { latest, toEventRequest, toTaskRequest } from "./mappers/deletion";
import { localDateTime } from "./mappers/local-time";
import { readAll, readOne } from "./reading";
import { asPublic, readPublicList } from "./reference-data";
import { id, readRecord } from "./schemas/lenient";
import { requestRecords } from "./schemas/requests";
import { outcomeUnknown } from "./transport/failures";
import type { ReadOptions } from "./transport/transport";
import { upstream } from "./upstream";

type Way<W extends DeletionConfig["way"]> = Extract<DeletionConfig, { way: W }>;

const readStates = (ctx: MemberContext) =>
  readPublicList(asPublic(ctx), "/task-states", "task_states", requestRecords.taskState);

/**
 * The member's last task of the type that asks for deletion, and how far it is; null where there is
 * none. `GET /tasks` and `GET /task-states` at once.
 */
export const readDeletionTask = async (
  ctx: MemberContext,
  config: Way<"task">,
  options?: ReadOptions,
): Promise<Result<DeletionRequest | null>> => {
  const query = { customer_id: ctx.customerId, task_type_id: config.taskTypeId };
  const request = { path: "/tasks", query, token: ctx.token };
  const [tasks, states] = await Promise.all([
    readAll(ctx, request, "tasks", requestRecords.task, options),
    readStates(ctx),
  ]);
  if (!tasks.ok) return tasks;
  if (!states.ok) return states;
  const own = tasks.value.filter(({ customer_id: owner }) => owner === ctx.customerId);
  const task = latest(own);
  return ok(task && toTaskRequest(task, states.data, config, projectClock().zone));
};

/** One task as it is now. `GET /tasks/{task_id}` and `GET /task-states` at once. */
export const getDeletionTask = async (
  ctx: MemberContext,
  config: Way<"task">,
  taskId: string,
): Promise<Result<DeletionRequest>> => {
  const request = { path: "/tasks/{task_id}", params: { task_id: taskId }, token: ctx.token };
  const [task, states] = await Promise.all([
    readOne(ctx, request, requestRecords.task),
    readStates(ctx),
  ]);
  if (!task.ok) return task;
  if (!states.ok) return states;
  if (task.value.customer_id !== ctx.customerId) return fail("not_found");
  return ok(toTaskRequest(task.value, states.data, config, projectClock().zone));
};

const NewTask = z.object({ task_id: id });
const NewEvent = z.object({ event_id: id });

/**
 * Asks staff to delete the account, by a task in its first state. `GET /task-states`, then
 * `POST /tasks`, once.
 * @returns `outcome_unknown` where it may have been made
 */
export const createDeletionTask = async (
  ctx: MemberContext,
  config: Way<"task">,
): Promise<Result<{ taskId: string }>> => {
  const states = await readStates(ctx);
  if (!states.ok) return states;
  const first = states.data.find(({ text_id: textId }) => textId === config.firstState);
  // The site file names a state that the project has not got: nothing the member can change.
  if (!first) return fail("upstream_unavailable");
  const task = {
    task_type_id: config.taskTypeId,
    task_state_id: first.task_state_id,
    customer_id: ctx.customerId,
    task_title: config.title,
    task_priority: config.priority,
  };
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: "/tasks",
    token: ctx.token,
    body: { task },
  });
  if (!reply.ok) return reply;
  const made = readRecord(reply.body, NewTask);
  return made ? ok({ taskId: made.task_id }) : outcomeUnknown();
};

/** The member's last event that asks for deletion; null where there is none. `GET /events`. */
export const readDeletionEvent = async (
  ctx: MemberContext,
  config: Way<"event">,
  options?: ReadOptions,
): Promise<Result<DeletionRequest | null>> => {
  const query = { customer_id: ctx.customerId, event_type_ids: [config.eventTypeId] };
  const request = { path: "/events", query, token: ctx.token };
  const read = await readAll(ctx, request, "events", requestRecords.event, options);
  if (!read.ok) return read;
  const event = latest(
    read.value.filter(
      ({ customer_id: owner, event_type_id: type }) =>
        owner === ctx.customerId && type === config.eventTypeId,
    ),
  );
  return ok(event && toEventRequest(event, projectClock().zone));
};

/**
 * Asks for deletion by an event, which a scenario of the project acts on. `POST /events`, once.
 * @param externalId of this very wish, for whoever receives it twice
 * @returns `outcome_unknown` where it may have been made
 */
export const createDeletionEvent = async (
  ctx: MemberContext,
  config: Way<"event">,
  externalId: string,
): Promise<Result<{ eventId: string }>> => {
  const event = {
    event_type_id: config.eventTypeId,
    customer_id: ctx.customerId,
    external_id: externalId,
    created_at: localDateTime(projectClock()),
  };
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: "/events",
    token: ctx.token,
    body: { event },
  });
  if (!reply.ok) return reply;
  const made = readRecord(reply.body, NewEvent);
  return made ? ok({ eventId: made.event_id }) : outcomeUnknown();
};
