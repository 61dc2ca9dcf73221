import "server-only";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { hashId } from "@/lib/server/crypt";
import { store } from "@/lib/server/store";

interface Limit {
  name: string;
  max: number;
  seconds: number;
}

/** A limit, and whom or what it counts. */
type Counted = readonly [limit: Limit, subject: string];

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** One address tries many accounts: generous, for a whole shop may sit behind one address. */
const PER_ADDRESS: Limit = { name: "address", max: 120, seconds: 15 * MINUTE };
/** One address tries one account: what stops a guesser without stopping the member elsewhere. */
const PER_PAIR: Limit = { name: "pair", max: 8, seconds: 15 * MINUTE };
/**
 * Many addresses try one account. A handful of addresses can use it up, so it is for strangers alone: a
 * browser that has signed in to the account before is not asked.
 */
const PER_ACCOUNT: Limit = { name: "account", max: 100, seconds: HOUR };
/** One such browser: whoever stole its cookie is a stranger after that. */
const PER_DEVICE: Limit = { name: "device", max: 10, seconds: HOUR };
/** All such browsers of an account together: who once knew the password may have collected cookies. */
const ALL_DEVICES: Limit = { name: "devices", max: 100, seconds: HOUR };

/**
 * What guests may cause, per address (a whole shop may sit behind one) and per contact: a code and a
 * letter cost money, and somebody else's contact must not be flooded from here.
 */
const GUEST_LIMITS = {
  code: { address: 40, contact: 6, seconds: HOUR },
  codeTry: { address: 120, contact: 30, seconds: HOUR },
  passwordMail: { address: 30, contact: 4, seconds: HOUR },
  registration: { address: 40, contact: 12, seconds: HOUR },
  newsletter: { address: 30, contact: 4, seconds: HOUR },
  /** Passwords and referral codes that are only looked at; the contact is not known there. */
  check: { address: 240, contact: 240, seconds: 15 * MINUTE },
} as const;
export type GuestAction = keyof typeof GUEST_LIMITS;

/** One member asks about gift cards: more than anybody has in a drawer. */
const CARDS_PER_MEMBER: Limit = { name: "member", max: 10, seconds: 15 * MINUTE };
/** One address asks, as whichever member: what stops a guesser with many accounts. */
const CARDS_PER_ADDRESS: Limit = { name: "address", max: 40, seconds: 15 * MINUTE };

export interface SignInAttempt {
  address: string;
  /** The login in one spelling. */
  account: string;
  /** Names a browser that has signed in to this account before; null for a stranger. */
  device: string | null;
}

/** Windows stand at fixed times, so that the wait is known without asking for it. */
const keyOf = (action: string, { name, seconds }: Limit, subject: string, now: number): string =>
  `limit:${action}:${name}:${hashId(subject)}:${Math.floor(now / 1000 / seconds)}`;

const pairOf = ({ address, account }: SignInAttempt): string => `${address} ${account}`;

/** Counts one attempt against each limit until one is passed. */
async function count(
  action: string,
  counted: readonly Counted[],
  now: number,
): Promise<Result<void>> {
  // One after the other: who is over the first limit must not use up the account's.
  for (const [limit, subject] of counted) {
    const sum = await store().increment(keyOf(action, limit, subject, now), limit.seconds);
    if (sum > limit.max) {
      const retryAfter = limit.seconds - (Math.floor(now / 1000) % limit.seconds);
      return fail("rate_limited", { retryable: true, retryAfter });
    }
  }
  return ok(undefined);
}

/**
 * Counts an attempt to sign in before anything is asked upstream.
 * @returns `rate_limited` with the seconds to wait
 */
export async function countSignIn(
  attempt: SignInAttempt,
  now: number = Date.now(),
): Promise<Result<void>> {
  const { address, account, device } = attempt;
  const here: Counted[] = [
    [PER_ADDRESS, address],
    [PER_PAIR, pairOf(attempt)],
  ];
  const allowed = await count("sign-in", here, now);
  if (!allowed.ok) return allowed;
  if (device !== null) {
    const known: Counted[] = [
      [PER_DEVICE, device],
      [ALL_DEVICES, account],
    ];
    if ((await count("sign-in", known, now)).ok) return allowed;
  }
  return count("sign-in", [[PER_ACCOUNT, account]], now);
}

/**
 * Counts a question about a gift card before it is asked upstream: numbers must not be guessed here.
 * @returns `rate_limited` with the seconds to wait
 */
export const countGiftCardCheck = (
  asking: { customerId: string; address: string },
  now: number = Date.now(),
): Promise<Result<void>> =>
  count(
    "gift-card",
    [
      [CARDS_PER_ADDRESS, asking.address],
      [CARDS_PER_MEMBER, asking.customerId],
    ],
    now,
  );

/** Right at last: earlier slips of this visitor no longer count against the account. */
export async function forgetSlips(attempt: SignInAttempt, now: number = Date.now()): Promise<void> {
  await store().delete(keyOf("sign-in", PER_PAIR, pairOf(attempt), now));
}

/**
 * Counts what a guest is about to cause, before anything is asked upstream.
 * @param contact in one spelling; null where there is none
 * @returns `rate_limited` with the seconds to wait, whether or not anybody has that contact
 */
export function countGuest(
  action: GuestAction,
  address: string,
  contact: string | null,
  now: number = Date.now(),
): Promise<Result<void>> {
  const { seconds, ...max } = GUEST_LIMITS[action];
  const perAddress: Counted = [{ name: "address", max: max.address, seconds }, address];
  const perContact: Counted[] =
    contact === null ? [] : [[{ name: "contact", max: max.contact, seconds }, contact]];
  return count(action, [perAddress, ...perContact], now);
}

/** How often something else may be tried in a window of time. */
export type TryLimit = Limit;

/**
 * Counts a try of any other kind, in a window of its own.
 * @returns `rate_limited` with the seconds to wait
 */
export const countTries = (
  limit: TryLimit,
  subject: string,
  now: number = Date.now(),
): Promise<Result<void>> => count("try", [[limit, subject]], now);

/** What was tried has worked: the slips before it no longer count. */
export async function forgetTries(
  limit: TryLimit,
  subject: string,
  now: number = Date.now(),
): Promise<void> {
  await store().delete(keyOf("try", limit, subject, now));
}

/** One member tries to add cards by their numbers. */
const CARD_TRIES = { max: 20, seconds: 60 * 60 };

/**
 * Counts an attempt to add a card.
 * @returns `rate_limited` with the seconds to wait
 */
export async function countCardTry(
  customerId: string,
  now: number = Date.now(),
): Promise<Result<void>> {
  const { max, seconds } = CARD_TRIES;
  const window = Math.floor(now / 1000 / seconds);
  const sum = await store().increment(`limit:add-card:${hashId(customerId)}:${window}`, seconds);
  if (sum <= max) return ok(undefined);
  const retryAfter = seconds - (Math.floor(now / 1000) % seconds);
  return fail("rate_limited", { retryable: true, retryAfter });
}
