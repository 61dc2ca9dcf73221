import "server-only";
import type { Attempt } from "./attempt";
import { LIMIT_BASE_MS, RETRY_BASE_MS } from "./limits";

export interface RetryTimes {
  baseMs: number;
  limitBaseMs: number;
  /** 0 to 1, as `Math.random`. */
  random: () => number;
}

export const RETRY_TIMES: RetryTimes = {
  baseMs: RETRY_BASE_MS,
  limitBaseMs: LIMIT_BASE_MS,
  random: Math.random,
};

/** Replies of an upstream, or of a proxy before it, that is down for a moment. */
const PASSING = new Set([500, 502, 503, 504]);

/**
 * Milliseconds to wait before a read is made again.
 * @param retries how many there were so far
 * @returns null where another try would get the same answer, or is not wanted
 */
export const retryDelay = (made: Attempt, retries: number, times: RetryTimes): number | null => {
  const growth = 2 ** retries;
  const jittered = times.random() * times.baseMs * growth;
  if (made.kind === "silence") return made.cause === "network" ? jittered : null;
  if (made.status === 429 || made.status === 503) {
    if (made.retryAfter !== null) return made.retryAfter * 1000;
  }
  if (made.status === 429) return times.limitBaseMs * growth * (0.8 + 0.4 * times.random());
  return PASSING.has(made.status) ? jittered : null;
};
