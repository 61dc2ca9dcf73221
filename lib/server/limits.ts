import "server-only";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { hashId } from "@/lib/server/crypt";
import { store } from "@/lib/server/store";

interface Limit {
  name: string;
  max: number;
  seconds: number;
}

/** One address tries many accounts: generous, for a whole shop may sit behind one address. */
const PER_ADDRESS: Limit = { name: "address", max: 120, seconds: 15 * 60 };
/** One address tries one account: what stops a guesser without stopping the member elsewhere. */
const PER_PAIR: Limit = { name: "pair", max: 8, seconds: 15 * 60 };
/** Many addresses try one account. High, so that locking a member out takes a botnet, not a tab. */
const PER_ACCOUNT: Limit = { name: "account", max: 100, seconds: 60 * 60 };

/** One member asks about gift cards: more than anybody has in a drawer. */
const CARDS_PER_MEMBER: Limit = { name: "gift-card-member", max: 10, seconds: 15 * 60 };
/** One address asks, as whichever member: what stops a guesser with many accounts. */
const CARDS_PER_ADDRESS: Limit = { name: "gift-card-address", max: 40, seconds: 15 * 60 };

export interface SignInAttempt {
  address: string;
  /** The login in one spelling. */
  account: string;
}

/** Windows stand at fixed times, so that the wait is known without asking for it. */
const keyOf = ({ name, seconds }: Limit, subject: string, now: number): string =>
  `limit:sign-in:${name}:${hashId(subject)}:${Math.floor(now / 1000 / seconds)}`;

const pairOf = ({ address, account }: SignInAttempt): string => `${address} ${account}`;

/**
 * Counts an attempt to sign in before anything is asked upstream.
 * @returns `rate_limited` with the seconds to wait
 */
export async function countSignIn(
  attempt: SignInAttempt,
  now: number = Date.now(),
): Promise<Result<void>> {
  const counted: [Limit, string][] = [
    [PER_ADDRESS, attempt.address],
    [PER_PAIR, pairOf(attempt)],
    [PER_ACCOUNT, attempt.account],
  ];
  // One after the other: who is over the first limit must not use up the account's.
  for (const [limit, subject] of counted) {
    const sum = await store().increment(keyOf(limit, subject, now), limit.seconds);
    if (sum > limit.max) {
      const retryAfter = limit.seconds - (Math.floor(now / 1000) % limit.seconds);
      return fail("rate_limited", { retryable: true, retryAfter });
    }
  }
  return ok(undefined);
}

/**
 * Counts a question about a gift card before it is asked upstream: numbers must not be guessed here.
 * @returns `rate_limited` with the seconds to wait
 */
export async function countGiftCardCheck(
  asking: { customerId: string; address: string },
  now: number = Date.now(),
): Promise<Result<void>> {
  const counted: [Limit, string][] = [
    [CARDS_PER_ADDRESS, asking.address],
    [CARDS_PER_MEMBER, asking.customerId],
  ];
  for (const [limit, subject] of counted) {
    const sum = await store().increment(keyOf(limit, subject, now), limit.seconds);
    if (sum > limit.max) {
      const retryAfter = limit.seconds - (Math.floor(now / 1000) % limit.seconds);
      return fail("rate_limited", { retryable: true, retryAfter });
    }
  }
  return ok(undefined);
}

/** Right at last: earlier slips of this visitor no longer count against the account. */
export async function forgetSlips(attempt: SignInAttempt, now: number = Date.now()): Promise<void> {
  await store().delete(keyOf(PER_PAIR, pairOf(attempt), now));
}
