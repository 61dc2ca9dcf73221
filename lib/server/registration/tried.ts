import "server-only";
import { hashId } from "@/lib/server/crypt";
import { store } from "@/lib/server/store";

const DAY_SECONDS = 24 * 60 * 60;

const keyOf = (contact: string): string => `registration-tried:${hashId(contact)}`;

/**
 * Whether a try of the last day may have made a customer with a contact: then a sign-in finds out
 * before another one is made.
 * @throws StoreUnavailable
 */
export const wasTried = async (contact: string): Promise<boolean> =>
  (await store().get(keyOf(contact))) !== null;

/** From here on a customer may have been made. */
export const markTried = (contact: string): Promise<void> =>
  store().set(keyOf(contact), "tried", DAY_SECONDS);

/** It surely was not: the next try starts afresh. */
export const unmarkTried = (contact: string): Promise<boolean> => store().delete(keyOf(contact));
