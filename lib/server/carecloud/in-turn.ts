import "server-only";
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { fail, type Result } from "@/lib/contracts/result";
import { hashId } from "@/lib/server/crypt";
import { ifReachable } from "@/lib/server/store/if-reachable";
import { store as sharedStore, StoreUnavailable, type Store } from "@/lib/server/store";
import { leavePlace, takePlace } from "@/lib/server/store/hold";

/** Longer than a read, the write after it and what upstream may do after that write's deadline. */
const LEASE_SECONDS = 60;
/** How long work waits for another instance's, and how often it looks. */
const WAIT_MS = 20_000;
const LOOK_MS = 75;

export interface TurnParts {
  store: () => Store;
  now: () => number;
  pause: (ms: number) => Promise<unknown>;
}

/** Runs work under a key; see `inTurn`. */
export type InTurn = <T>(key: string, work: () => Promise<Result<T>>) => Promise<Result<T>>;

/** One after another over any store. See `inTurn` for the real one. */
export function createInTurn({ store, now, pause }: TurnParts): InTurn {
  /** Per key, the work that the next one of this process waits for: it asks no store again and again. */
  const queues = new Map<string, Promise<unknown>>();

  /** False where it took too long, or nobody can know whose turn it is. */
  const gotPlace = async (place: string, holder: string, until: number): Promise<boolean> => {
    try {
      while (!(await takePlace(store(), place, holder, LEASE_SECONDS))) {
        if (now() >= until) return false;
        await pause(LOOK_MS);
      }
      return true;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      return false;
    }
  };

  const holdingPlace = async <T>(
    key: string,
    until: number,
    work: () => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const place = `turn:${hashId(key)}`;
    const holder = randomUUID();
    try {
      if (await gotPlace(place, holder, until)) return await work();
      return fail("unavailable", { retryable: true });
    } finally {
      // Also where it seemed not to get it: the store's answer may have been lost.
      await ifReachable(() => leavePlace(store(), place, holder));
    }
  };

  return async (key, work) => {
    const until = now() + WAIT_MS;
    const mine = (queues.get(key) ?? Promise.resolve()).then(() => holdingPlace(key, until, work));
    const settled = mine.catch(() => undefined);
    queues.set(key, settled);
    try {
      return await mine;
    } finally {
      if (queues.get(key) === settled) queues.delete(key);
    }
  };
}

/**
 * Runs work under a key one after another, over all instances: two writes that each read, merge and
 * send a whole record at the same time would undo each other. Whoever dies at it keeps the others out
 * for a minute at most.
 * @returns what the work does; `unavailable` where its turn did not come in time, or the store is out
 *   of reach: nothing was done then
 */
export const inTurn = createInTurn({ store: sharedStore, now: Date.now, pause: (ms) => sleep(ms) });
