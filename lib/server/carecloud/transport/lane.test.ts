import { describe, expect, it } from "vitest";
import type { Attempt } from "./attempt";
import { createLane } from "./lane";

const DONE: Attempt = { kind: "reply", status: 200, body: {}, maxAge: null, retryAfter: null };
const never = new AbortController().signal;

const lane = () =>
  createLane({
    name: "test",
    concurrent: 1,
    queued: 2,
    faultsToOpen: 3,
    restMs: 1_000,
    restMaxMs: 1_000,
  });

/** A call that is under way until it is told to end. */
function held() {
  let end: () => void = () => undefined;
  const ended = new Promise<Attempt>((resolve) => (end = () => resolve(DONE)));
  return { run: () => ended, end };
}

describe("a lane", () => {
  it("goes on behind a call that was given up while it queued", async () => {
    const attempt = lane();
    const first = held();
    const running = attempt(first.run, never);
    const impatient = new AbortController();
    let begun = false;
    const givenUp = attempt(() => {
      begun = true;
      return Promise.resolve(DONE);
    }, impatient.signal);
    const behind = attempt(() => Promise.resolve(DONE), never);
    impatient.abort();
    expect(await givenUp).toEqual({ kind: "silence", sent: false, cause: "deadline" });
    first.end();
    expect(await running).toBe(DONE);
    expect(await behind).toBe(DONE);
    expect(begun).toBe(false);
  });

  it("refuses at once what has no place to queue", async () => {
    const attempt = lane();
    const first = held();
    const calls = [first.run, first.run, first.run].map((run) => attempt(run, never));
    expect(await attempt(first.run, never)).toEqual({
      kind: "silence",
      sent: false,
      cause: "overloaded",
    });
    first.end();
    expect(await Promise.all(calls)).toEqual([DONE, DONE, DONE]);
  });
});
