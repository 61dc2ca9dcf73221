import "server-only";
import { randomInt } from "node:crypto";
import { z } from "zod";
import type { RelationCode } from "@/lib/contracts/referrals";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { hashId } from "@/lib/server/crypt";
import type { Store } from "@/lib/server/store";

/** Long enough to read it out over the telephone. */
const VALID_SECONDS = 15 * 60;
const WINDOW_SECONDS = 15 * 60;
/** A member who mistypes, and not one who guesses: there are 2^40 codes. */
const MOST_TRIES = 10;
const MOST_CODES = 10;

/** No O/0, no I/1: people read it to each other. */
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const LENGTH = 8;

const Offer = z.object({ customerId: z.string(), expiresAt: z.number() });
export type Offer = z.infer<typeof Offer>;

const keyOf = (code: string): string => `relation-code:${hashId(code)}`;

/** A code in one spelling, whatever was typed between and around its letters. */
const plain = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, "");

/** Windows stand at fixed times, so that the wait is known without asking for it. */
const countedOut = async (
  store: Store,
  what: { name: string; customerId: string; most: number; now: number },
) => {
  const window = Math.floor(what.now / 1000 / WINDOW_SECONDS);
  const key = `limit:relation-${what.name}:${hashId(what.customerId)}:${window}`;
  if ((await store.increment(key, WINDOW_SECONDS)) <= what.most) return null;
  const retryAfter = WINDOW_SECONDS - (Math.floor(what.now / 1000) % WINDOW_SECONDS);
  return fail("rate_limited", { retryable: true, retryAfter });
};

const newCode = () =>
  Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");

/**
 * Makes a code by which somebody else may add this member, once, within a quarter of an hour.
 * Upstream wants the other one's customer id, which no member knows and none should be able to look
 * up by an address or a number: so whoever is to be added hands out a code.
 * @returns `rate_limited`
 */
export async function offerCode(
  store: Store,
  customerId: string,
  now: number,
): Promise<Result<RelationCode>> {
  const limited = await countedOut(store, { name: "codes", customerId, most: MOST_CODES, now });
  if (limited) return limited;
  const expiresAt = now + VALID_SECONDS * 1000;
  const offer = JSON.stringify({ customerId, expiresAt } satisfies Offer);
  for (;;) {
    const code = newCode();
    if (!(await store.setIfAbsent(keyOf(code), offer, VALID_SECONDS))) continue;
    const shown = `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
    return ok({ code: shown, expiresAt: `${new Date(expiresAt).toISOString().slice(0, 19)}Z` });
  }
}

/**
 * Takes a code out of use and tells whose it is.
 * @param customerId who types it: their tries are counted, and their own code is no use to them
 * @returns `invalid_fields` for a code that is unknown, used, too old, or their own; `rate_limited`
 */
export async function takeCode(
  store: Store,
  customerId: string,
  code: string,
  now: number,
): Promise<Result<Offer>> {
  const limited = await countedOut(store, { name: "tries", customerId, most: MOST_TRIES, now });
  if (limited) return limited;
  const key = keyOf(plain(code));
  const raw = await store.get(key);
  const offer = raw === null ? null : Offer.parse(JSON.parse(raw));
  if (offer === null || offer.expiresAt <= now) {
    return fail("invalid_fields", { fields: { code: "not_found" } });
  }
  if (offer.customerId === customerId) {
    return fail("invalid_fields", { fields: { code: "not_allowed_value" } });
  }
  // Of two who type it at the same moment, one deletes it.
  const taken = await store.delete(key);
  return taken ? ok(offer) : fail("invalid_fields", { fields: { code: "not_found" } });
}

/** Puts a code back that led to nothing, for the rest of its time. */
export async function returnCode(
  store: Store,
  code: string,
  offer: Offer,
  now: number,
): Promise<void> {
  const seconds = Math.floor((offer.expiresAt - now) / 1000);
  if (seconds > 0) await store.setIfAbsent(keyOf(plain(code)), JSON.stringify(offer), seconds);
}
