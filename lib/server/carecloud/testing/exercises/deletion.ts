import "server-only";
import { expect } from "vitest";
import type { DeletionConfig } from "@/lib/site/deletion";
import { site } from "@/lib/site";
import {
  createDeletionEvent,
  createDeletionTask,
  getDeletionTask,
  readDeletionEvent,
  readDeletionTask,
} from "../../deletion";
import type { Exercise } from "../exercise";

/** The event type that the sandbox's project has for it. */
const EVENT: Extract<DeletionConfig, { way: "event" }> = {
  way: "event",
  eventTypeId: "4e0f0e21bfdca2db63d3f4f82e",
};

export const exercise: Exercise = {
  upstream: [
    "GET /tasks",
    "POST /tasks",
    "GET /tasks/{task_id}",
    "GET /task-states",
    "GET /events",
    "POST /events",
  ],
  async run({ ctx, call, value, template }) {
    const { deletion } = site();
    if (deletion?.way !== "task") throw new Error("The site file of the demo asks by a task");
    const before = value(await call(readDeletionTask, ctx, deletion));
    const known = { blocked: "open", hostile: "refused" }[template as string] ?? undefined;
    expect(before?.phase).toBe(known);
    const { taskId } = value(await call(createDeletionTask, ctx, deletion));
    const made = value(await call(getDeletionTask, ctx, deletion, taskId));
    expect(made).toMatchObject({ phase: "open", state: expect.stringMatching(/^(New|Nový)$/) });
    expect(value(await readDeletionTask(ctx, deletion))).toEqual(made);
    const other = { ...deletion, firstState: "no-such-state" };
    expect(await createDeletionTask(ctx, other)).toMatchObject({ ok: false });

    expect(value(await call(readDeletionEvent, ctx, EVENT))).toBeNull();
    value(await call(createDeletionEvent, ctx, EVENT, "deletion-contract"));
    expect(value(await readDeletionEvent(ctx, EVENT))).toMatchObject({ phase: "open" });
  },
};
