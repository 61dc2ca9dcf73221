import { invalid, notFound } from "../errors";
import { freshId } from "../ids";
import { page, values } from "../lists";
import { memberOf, type Call, type Operation, type Wire } from "../model";
import {
  EVENT_TYPES,
  eventTypeId,
  requestsOf,
  TASK_STATES,
  TASK_TYPES,
  taskStateId,
  taskTypeId,
} from "../seed/requests";
import { say } from "../seed/say";
import { ownByQuery, ownRequired } from "./own";

const isRecord = (value: unknown): value is Wire =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands under `name` in the body; each of `fields` has to be there. */
function required(call: Call, name: string, fields: readonly string[]): Wire {
  const given = call.body[name];
  if (!isRecord(given)) throw invalid([name, "required"]);
  for (const field of fields) if (!given[field]) throw invalid([`${name}.${field}`, "required"]);
  return given;
}

function oneOf(name: string, value: unknown, known: readonly string[]): void {
  if (!known.includes(String(value))) throw invalid([name, "not_found", value]);
}

const fits = (query: URLSearchParams, item: Wire, name: string) =>
  !query.get(name) || String(item[name]) === query.get(name);

const contains = (query: URLSearchParams, item: Wire, name: string) =>
  String(item[name] ?? "")
    .toLowerCase()
    .includes((query.get(name) ?? "").toLowerCase());

function tasks(call: Call) {
  const { query, world } = call;
  const found = requestsOf(world, ownByQuery(call)).tasks.filter(
    (it) =>
      ["task_type_id", "task_state_id", "priority", "due_date"].every((name) =>
        fits(query, name === "priority" ? { priority: it["task_priority"] } : it, name),
      ) && ["task_title", "task_note"].every((name) => contains(query, it, name)),
  );
  return page("tasks", found, query);
}

function task(call: Call) {
  const id = call.params["task_id"] ?? "";
  const found = requestsOf(call.world, memberOf(call)).tasks.find((it) => it["task_id"] === id);
  if (!found) throw notFound("tasks", id);
  return { status: 200, body: { data: found } };
}

function createTask(call: Call) {
  const given = required(call, "task", [
    "task_type_id",
    "task_state_id",
    "customer_id",
    "task_title",
    "task_priority",
  ]);
  const member = ownRequired(call, given["customer_id"]);
  oneOf("task.task_type_id", given["task_type_id"], TASK_TYPES.map(taskTypeId));
  const states = TASK_STATES.map(({ key }) => taskStateId(key));
  oneOf("task.task_state_id", given["task_state_id"], states);
  const id = freshId();
  const created_at = call.world.clock.stamp();
  requestsOf(call.world, member).tasks.push({ ...given, task_id: id, created_at, state: 1 });
  return { status: 201, body: { data: { task_id: id } } };
}

function taskStates(call: Call) {
  const all = TASK_STATES.map(({ key, name }) => ({
    task_state_id: taskStateId(key),
    name: say(call.world, name, call.language),
    text_id: key,
    state: 1,
  }));
  return page("task_states", all, call.query);
}

function events(call: Call) {
  const types = values(call.query, "event_type_ids");
  const found = requestsOf(call.world, ownByQuery(call)).events.filter(
    (it) =>
      (types === null || types.includes(String(it["event_type_id"]))) &&
      fits(call.query, it, "event_type_id") &&
      fits(call.query, it, "external_id"),
  );
  return page("events", found, call.query);
}

function createEvent(call: Call) {
  const given = required(call, "event", ["event_type_id", "external_id"]);
  const member = ownRequired(call, given["customer_id"]);
  oneOf("event.event_type_id", given["event_type_id"], EVENT_TYPES.map(eventTypeId));
  const id = freshId();
  const created_at = call.world.clock.stamp();
  requestsOf(call.world, member).events.push({ created_at, ...given, event_id: id, state: 1 });
  return { status: 201, body: { data: { event_id: id } } };
}

export const requestOperations: Operation[] = [
  { method: "GET", template: "/tasks", access: "member", handle: tasks },
  { method: "POST", template: "/tasks", access: "member", handle: createTask },
  { method: "GET", template: "/tasks/{task_id}", access: "member", handle: task },
  {
    method: "GET",
    template: "/task-states",
    access: "token",
    reference: true,
    handle: taskStates,
  },
  { method: "GET", template: "/events", access: "member", handle: events },
  { method: "POST", template: "/events", access: "member", handle: createEvent },
];
