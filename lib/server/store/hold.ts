import "server-only";
import type { Store } from "./types";

/** Stands where a place was given up: with `compareAndSet` only its holder can have put it there. */
export const FREE = "free";
/** What was given up leaves as soon as it can; until then anybody may take its place. */
const FREE_SECONDS = 5;

/** Takes a place in the name of `holder`, until it ends by itself; false where somebody has it. */
export const takePlace = async (
  store: Store,
  key: string,
  holder: string,
  seconds: number,
): Promise<boolean> =>
  (await store.setIfAbsent(key, holder, seconds)) ||
  (await store.compareAndSet(key, FREE, holder, seconds));

/** Gives a place up; false where this holder no longer had it, and whoever has it keeps it. */
export const leavePlace = (store: Store, key: string, holder: string): Promise<boolean> =>
  store.compareAndSet(key, holder, FREE, FREE_SECONDS);
