import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { hashId } from "@/lib/server/crypt";
import { store, StoreUnavailable } from "@/lib/server/store";
import { ABSOLUTE_SECONDS } from "./record";

/** Far above what anybody has; more than this at once is a script, and its oldest places fall out. */
export const MOST_PLACES = 100;
const TRIES = 12;

const Entry = z.object({
  /** Hash of a session's id. */
  id: z.string(),
  /** Milliseconds since 1970. */
  createdAt: z.number(),
});
export type Entry = z.infer<typeof Entry>;

/** The customer's id stands in no key: a dump of the store's keys names nobody. */
const keyOf = (customerId: string): string => `places:${hashId(customerId)}`;

const parse = (value: string | null): Entry[] => {
  if (value === null) return [];
  try {
    return z.array(Entry).safeParse(JSON.parse(value)).data ?? [];
  } catch {
    return [];
  }
};

const isAlive = ({ createdAt }: Entry, now: number) => now - createdAt < ABSOLUTE_SECONDS * 1000;

/** The sessions a member may have, newest first. Some may have ended on their own by now. */
export const placesOf = async (customerId: string): Promise<Entry[]> =>
  parse(await store().get(keyOf(customerId))).reverse();

/** Adds a session. @returns the oldest ones, where there were too many: whoever adds ends them */
export async function addPlace(customerId: string, entry: Entry): Promise<Entry[]> {
  let overflow: Entry[] = [];
  await change(customerId, (entries) => {
    const all = [...entries.filter((it) => isAlive(it, entry.createdAt)), entry];
    overflow = all.slice(0, -MOST_PLACES);
    return all.slice(-MOST_PLACES);
  });
  return overflow;
}

/** Takes sessions off the list once they are over. */
export const removePlaces = (customerId: string, ids: ReadonlySet<string>): Promise<void> =>
  change(customerId, (entries) => entries.filter(({ id }) => !ids.has(id)));

/**
 * Changes the list against whatever else changes it, on any instance.
 * @throws StoreUnavailable also when others were quicker every time
 */
async function change(customerId: string, next: (entries: Entry[]) => Entry[]): Promise<void> {
  const key = keyOf(customerId);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = await store().get(key);
    const after = JSON.stringify(next(parse(before)));
    if (after === (before ?? "[]")) return;
    const written =
      before === null
        ? await store().setIfAbsent(key, after, ABSOLUTE_SECONDS)
        : await store().compareAndSet(key, before, after, ABSOLUTE_SECONDS);
    if (written) return;
    await wait(Math.random() * 10 * (attempt + 1));
  }
  throw new StoreUnavailable("too many changes at once");
}
