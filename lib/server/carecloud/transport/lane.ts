import "server-only";
import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  circuitBreaker,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhenResult,
  noJitterGenerator,
  TaskCancelledError,
  wrap,
} from "cockatiel";
import { log } from "@/lib/server/log";
import type { Attempt } from "./attempt";

export interface LaneOptions {
  name: string;
  concurrent: number;
  queued: number;
  faultsToOpen: number;
  restMs: number;
  restMaxMs: number;
}

/** Runs attempts while upstream is well, and refuses at once while it is not. */
export type Lane = (run: () => Promise<Attempt>, signal: AbortSignal) => Promise<Attempt>;

/** Upstream is unwell. What it refuses (4xx, also 429) is an answer like any other. */
const isFault = (result: unknown): boolean => {
  const made = result as Attempt;
  if (made.kind === "silence") return true;
  const unreadable = made.status === 200 && made.body === undefined;
  return made.status >= 500 || (made.status >= 300 && made.status < 400) || unreadable;
};

/** A circuit breaker around a bulkhead: sign-in and writes have one, reads have another. */
export const createLane = (options: LaneOptions): Lane => {
  const breaker = circuitBreaker(handleWhenResult(isFault), {
    breaker: new ConsecutiveBreaker(options.faultsToOpen),
    halfOpenAfter: new ExponentialBackoff({
      generator: noJitterGenerator,
      initialDelay: options.restMs,
      maxDelay: options.restMaxMs,
    }),
  });
  breaker.onBreak(() => log.warn({ lane: options.name }, "circuit to CareCloud opened"));
  breaker.onReset(() => log.info({ lane: options.name }, "circuit to CareCloud closed"));
  const policy = wrap(breaker, bulkhead(options.concurrent, options.queued));

  return async (run, signal) => {
    const ended = new Promise<Attempt>((resolve) => {
      const end = () => resolve({ kind: "silence", sent: false, cause: "deadline" });
      if (signal.aborted) end();
      else signal.addEventListener("abort", end, { once: true });
    });
    let running: Promise<Attempt> | null = null;
    const passed = policy
      // Without the signal: the bulkhead would forget to call the next where one that waits was given up.
      .execute(() => {
        if (signal.aborted) throw new TaskCancelledError();
        return (running = run());
      })
      .catch((error: unknown) => {
        const cause =
          error instanceof BrokenCircuitError
            ? "circuit_open"
            : error instanceof BulkheadRejectedError
              ? "overloaded"
              : "deadline";
        return { kind: "silence", sent: false, cause } satisfies Attempt;
      });
    // A call that still queues at its deadline is given up; one on its way tells what became of it.
    const first = await Promise.race([passed, ended]);
    return running ?? first;
  };
};
