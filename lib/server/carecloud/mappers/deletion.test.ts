import { describe, expect, it } from "vitest";
import { requestRecords } from "../schemas/requests";
import { latest, toTaskRequest } from "./deletion";

const ends = { doneStates: ["done"], refusedStates: ["cancelled"] };
const states = ["new", "done", "cancelled"].map((key) =>
  requestRecords.taskState.parse({ task_state_id: key, text_id: key, name: `State ${key}` }),
);
const task = (more: object) => requestRecords.task.parse({ task_id: "t", ...more });

describe("a task that asks for deletion", () => {
  it.each([
    ["new", "open", "State new"],
    ["done", "done", "State done"],
    ["cancelled", "refused", "State cancelled"],
    ["unheard-of", "open", null],
    [undefined, "open", null],
  ])("in state %s is %s", (state, phase, name) => {
    const record = task({ task_state_id: state, created_at: "2026-11-23 20:30:00" });
    expect(toTaskRequest(record, states, ends, "Europe/Prague")).toEqual({
      askedAt: "2026-11-23T19:30:00Z",
      phase,
      state: name,
    });
  });

  it("is the last one that was not deleted", () => {
    const all = [
      task({ task_id: "old", created_at: "2026-01-01 10:00:00" }),
      task({ task_id: "last", created_at: "2026-05-01 10:00:00" }),
      task({ task_id: "deleted", created_at: "2026-06-01 10:00:00", state: 0 }),
      task({ task_id: "undated" }),
    ];
    expect(latest(all)?.task_id).toBe("last");
    expect(latest([])).toBeNull();
  });
});
