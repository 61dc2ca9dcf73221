import "server-only";
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { fail, type Result } from "@/lib/contracts/result";
import { inTurn } from "@/lib/server/carecloud/in-turn";
import { hashId } from "@/lib/server/crypt";
import { ifReachable } from "@/lib/server/intents/ledger";
import { store } from "@/lib/server/store";

/** Longer than any change takes, with the reads before and after it. */
const LEASE_SECONDS = 60;
/** After its deadline upstream may still be working on a write: until then nobody makes another. */
const DOUBT_SECONDS = 45;
/** How long a change waits for the one before it, and how often it looks. */
const WAIT_MS = 12_000;
const LOOK_MS = 150;

/** Stands where a claim was given up: with `compareAndSet` only its holder can have put it there. */
const FREE = "free";
/** Stands where a change ended without an answer. */
const DOUBT = "doubt";

/**
 * Changes a member's cards one after another, over all tabs and all processes. Where a change ends
 * without anybody knowing what came of it, no other starts until upstream must have finished it.
 * @returns `card_change_pending` where an earlier change stands in the way
 */
export const oneAtATime = <T>(
  customerId: string,
  change: () => Promise<Result<T>>,
): Promise<Result<T>> =>
  inTurn(`cards ${customerId}`, async () => {
    const key = `cards:${hashId(customerId)}`;
    const mine = randomUUID();
    if (!(await take(key, mine))) return fail("card_change_pending", { retryable: true });
    const result = await change();
    const doubtful = !result.ok && result.error.code === "outcome_unknown";
    // What came of it is known or told: a store that fails now must not turn it into another error.
    await ifReachable(() =>
      doubtful
        ? store().compareAndSet(key, mine, DOUBT, DOUBT_SECONDS)
        : store().compareAndSet(key, mine, FREE, 1),
    );
    return result;
  });

const take = async (key: string, mine: string): Promise<boolean> => {
  for (let waited = 0; waited <= WAIT_MS; waited += LOOK_MS) {
    if (await store().setIfAbsent(key, mine, LEASE_SECONDS)) return true;
    if (await store().compareAndSet(key, FREE, mine, LEASE_SECONDS)) return true;
    if ((await store().get(key)) === DOUBT) return false;
    await pause(LOOK_MS);
  }
  return false;
};
