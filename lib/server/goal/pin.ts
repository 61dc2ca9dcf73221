import "server-only";
import { z } from "zod";
import { hashId } from "@/lib/server/crypt";
import type { Store } from "@/lib/server/store";

const DAY = 24 * 60 * 60;
/** A goal may be far: it is forgotten only where nobody has looked at it for so long. */
const KEPT_SECONDS = 400 * DAY;
/** Looked at after so long, it is kept anew: a write now and then instead of one per look. */
const RENEW_MS = 30 * DAY * 1000;

const Pin = z.object({
  rewardId: z.string(),
  /** When it was written last, in milliseconds since 1970. */
  kept: z.number(),
});
type Pin = z.infer<typeof Pin>;

/** Does not tell who the member is. */
const keyOf = (customerId: string): string => `goal:${hashId(customerId)}`;

const write = (rewardId: string, now: number): string =>
  JSON.stringify({ rewardId, kept: now } satisfies Pin);

/** The id of the pinned reward; null where there is none. */
export async function readPin(
  store: Store,
  customerId: string,
  now: number = Date.now(),
): Promise<string | null> {
  const raw = await store.get(keyOf(customerId));
  if (raw === null) return null;
  const { rewardId, kept } = Pin.parse(JSON.parse(raw));
  if (now - kept > RENEW_MS) {
    // Against exactly what was read: a pin that was changed or taken off meanwhile stays so.
    await store.compareAndSet(keyOf(customerId), raw, write(rewardId, now), KEPT_SECONDS);
  }
  return rewardId;
}

/** Pins a reward in place of whichever was pinned. */
export const writePin = (
  store: Store,
  customerId: string,
  rewardId: string,
  now: number = Date.now(),
): Promise<void> => store.set(keyOf(customerId), write(rewardId, now), KEPT_SECONDS);

export const dropPin = async (store: Store, customerId: string): Promise<void> => {
  await store.delete(keyOf(customerId));
};
