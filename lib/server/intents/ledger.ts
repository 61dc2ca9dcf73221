import "server-only";
import type { Store } from "@/lib/server/store";
import { leavePlace, takePlace } from "@/lib/server/store/hold";
import {
  claimKey,
  outcomeKey,
  readClaim,
  readOutcome,
  type Claim,
  type Outcome,
  type Subject,
} from "./record";

const DAY = 24 * 60 * 60;

/** A claim together with the text that stands in the store: every change is against exactly that. */
export interface Held {
  claim: Claim;
  raw: string;
}

/** What the store remembers of the writes about one subject. */
export interface Ledger {
  current(): Promise<Held | null>;
  /** Takes the subject for an intent; null where another one has it. */
  take(claim: Claim): Promise<Held | null>;
  /** Moves a claim on; null where it is no longer held. */
  advance(held: Held, change: Partial<Claim>): Promise<Held | null>;
  /** Gives a claim up; false where it was no longer held. */
  release(held: Held): Promise<boolean>;
  outcome(intentId: string): Promise<Outcome | null>;
  /** Remembers what came of an intent for a day. */
  conclude(intentId: string, outcome: Outcome): Promise<void>;
  /** Closes an intent that has no outcome yet: from now on it never writes anything. */
  close(intentId: string): Promise<void>;
}

export function openLedger(store: Store, subject: Subject): Ledger {
  const key = claimKey(subject);
  const keyOf = (intentId: string) => outcomeKey(subject, intentId);
  const held = (raw: string | null): Held | null => {
    const claim = readClaim(raw);
    return claim && raw !== null ? { claim, raw } : null;
  };
  return {
    current: async () => held(await store.get(key)),
    take: async (claim) => {
      const raw = JSON.stringify(claim);
      return (await takePlace(store, key, raw, DAY)) ? { claim, raw } : null;
    },
    advance: async ({ claim, raw }, change) => {
      const next = { ...claim, ...change };
      const text = JSON.stringify(next);
      return (await store.compareAndSet(key, raw, text, DAY)) ? { claim: next, raw: text } : null;
    },
    release: ({ raw }) => leavePlace(store, key, raw),
    outcome: async (intentId) => readOutcome(await store.get(keyOf(intentId))),
    conclude: (intentId, outcome) => store.set(keyOf(intentId), JSON.stringify(outcome), DAY),
    close: async (intentId) => {
      const none: Outcome = { state: "none" };
      await store.setIfAbsent(keyOf(intentId), JSON.stringify(none), DAY);
    },
  };
}
