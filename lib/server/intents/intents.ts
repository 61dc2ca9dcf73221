import "server-only";
import { fail, ok, type ErrorCode, type Result } from "@/lib/contracts/result";
import type { Sending } from "@/lib/server/carecloud/context";
import type { Store } from "@/lib/server/store";
import { ifReachable } from "@/lib/server/store/if-reachable";
import { openLedger, type Held, type Ledger } from "./ledger";
import type { Claim, Outcome, Subject } from "./record";

/** Longer than any read or write takes: whoever held a claim for longer is gone. */
const LEASE_MS = 25_000;
/** After its deadline upstream may still be working on a write: until then "nothing" proves nothing. */
const GRACE_MS = 30_000;
/** How long a repeated request waits for the first one, and how often it looks. */
const JOIN_MS = 20_000;
const LOOK_MS = 150;

export interface IntentParts {
  store: () => Store;
  now: () => number;
  pause: (ms: number) => Promise<void>;
}

/** One kind of write: how it is made, and how to find out what became of it. */
export interface Write {
  subject: Subject;
  /** What another intent about the same subject is told while this one is unresolved. */
  busy: ErrorCode;
  /** Ids of what is there before the write, of the kind that it makes. */
  before(): Promise<Result<string[]>>;
  /**
   * Makes the write, marked with the intent where upstream takes a mark.
   * @param sending for the context of a write that something else comes before: the time that
   *   upstream may be working on it begins when it goes out
   * @returns what it made
   */
  make(intentId: string, sending: Sending): Promise<Result<{ id: string }>>;
  /** Reads afresh and looks for what an unanswered write made; null where there is nothing of it. */
  find(claim: Claim): Promise<Result<string | null>>;
}

/** What is known of an intent: what it made, that nobody knows yet, or that it did nothing. */
export type Known = Outcome | { state: "pending" };

export interface Intents {
  /** Makes a write at most once per intent, however often and wherever it is asked for. */
  run(write: Write, intentId: string): Promise<Result<Known>>;
  /** What became of an intent (null: of whichever is unresolved). Asking closes an unknown one. */
  settle(write: Pick<Write, "subject" | "find">, intentId: string | null): Promise<Result<Known>>;
}

const PENDING: Known = { state: "pending" };
const NONE: Outcome = { state: "none" };

/** The rules of writing once, over any store. */
export function createIntents({ store, now, pause }: IntentParts): Intents {
  /** First the outcome, then the claim: whoever finds the claim gone finds the outcome. */
  const conclude = (ledger: Ledger, held: Held, outcome: Outcome) =>
    ifReachable(async () => {
      await ledger.conclude(held.claim.intentId, outcome);
      await ledger.release(held);
    });

  /** Looks for what became of an unresolved write; null while nobody can know. */
  const reconcile = async (
    find: Write["find"],
    ledger: Ledger,
    held: Held,
  ): Promise<Outcome | null> => {
    const { claim } = held;
    const age = now() - claim.since;
    const known = await ledger.outcome(claim.intentId);
    if (known?.state === "settled") {
      await ledger.release(held);
      return known;
    }
    if (claim.phase !== "unknown" && age < LEASE_MS) return null;
    if (claim.phase === "claimed") {
      // Its holder died before writing, or finds the claim gone and will not write.
      if (!(await ledger.release(held))) return null;
      await ledger.conclude(claim.intentId, NONE);
      return NONE;
    }
    const found = await find(claim);
    if (!found.ok) return null;
    if (found.data !== null) {
      const outcome: Outcome = { state: "settled", id: found.data };
      await conclude(ledger, held, outcome);
      return outcome;
    }
    if (age < GRACE_MS) return null;
    // One that is only now about to write finds its claim changed, and does not.
    const closed = await ledger.advance(held, { phase: "unknown" });
    if (!closed) return null;
    await conclude(ledger, closed, NONE);
    return NONE;
  };

  /** The one that holds the claim: look, announce, write, remember. */
  const writeAs = async (write: Write, ledger: Ledger, taken: Held): Promise<Result<Known>> => {
    const { intentId } = taken.claim;
    const before = await write.before();
    if (!before.ok) {
      await ifReachable(() => ledger.release(taken));
      return before;
    }
    const sent = await ledger.advance(taken, {
      phase: "sent",
      since: now(),
      before: before.data,
    });
    if (!sent) return ok(PENDING);
    // Another request may have settled or closed this intent before the claim was taken.
    const earlier = await ledger.outcome(intentId);
    if (earlier) {
      await ledger.release(sent);
      return ok(earlier);
    }
    const mine: { claim: Held | null } = { claim: sent };
    const made = await write.make(intentId, async () => {
      mine.claim &&= await ledger.advance(mine.claim, { since: now() });
      return mine.claim !== null;
    });
    const own = mine.claim;
    if (!own) return ok(PENDING);
    if (made.ok) {
      const outcome: Outcome = { state: "settled", id: made.data.id };
      await conclude(ledger, own, outcome);
      return ok(outcome);
    }
    if (made.error.code !== "outcome_unknown") {
      await ifReachable(() => ledger.release(own));
      return made;
    }
    let outcome: Outcome | null = null;
    await ifReachable(async () => {
      const unknown = await ledger.advance(own, { phase: "unknown" });
      outcome = unknown && (await reconcile(write.find, ledger, unknown));
    });
    return ok(outcome ?? PENDING);
  };

  /** What became of an intent, looking for it where it is unresolved; null where nothing is known of it. */
  const look = async (
    find: Write["find"],
    ledger: Ledger,
    intentId: string,
  ): Promise<Known | null> => {
    // The claim first: while an intent holds it, an outcome that closed it too early says nothing.
    const held = await ledger.current();
    if (held?.claim.intentId !== intentId) return ledger.outcome(intentId);
    return (await reconcile(find, ledger, held)) ?? PENDING;
  };

  return {
    async run(write, intentId) {
      const ledger = openLedger(store(), write.subject);
      const until = now() + JOIN_MS;
      for (;;) {
        const seen = await look(write.find, ledger, intentId);
        if (seen && seen.state !== "pending") return ok(seen);
        if (!seen) {
          const taken = await ledger.take({ intentId, phase: "claimed", since: now(), before: [] });
          if (taken) return writeAs(write, ledger, taken);
          const other = await ledger.current();
          if (other && other.claim.intentId !== intentId) {
            // Refused even where this settles it: a second try is often fear for the first.
            await reconcile(write.find, ledger, other);
            return fail(write.busy, { retryable: true });
          }
        }
        const held = await ledger.current();
        if (held?.claim.phase === "unknown" || now() >= until) return ok(PENDING);
        await pause(LOOK_MS);
      }
    },

    async settle({ subject, find }, intentId) {
      const ledger = openLedger(store(), subject);
      const asked = intentId ?? (await ledger.current())?.claim.intentId;
      if (asked === undefined) return ok(NONE);
      const seen = await look(find, ledger, asked);
      if (seen) return ok(seen);
      // Never heard of: close it, so that a request still on its way cannot write after this answer.
      await ledger.close(asked);
      const late = await look(find, ledger, asked);
      return ok(late ?? PENDING);
    },
  };
}
