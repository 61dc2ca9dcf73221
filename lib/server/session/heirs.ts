import "server-only";
import { store } from "@/lib/server/store";

/** Longer than any request is under way that began with the old cookie. */
const SECONDS = 5 * 60;
/** Stands where a heir would: the session was signed out, and nothing may go on in its place. */
const NOBODY = "nobody";

const keyOf = (id: string): string => `heir:${id}`;

/**
 * Writes down as what a session goes on, before it ends itself: a browser that signs out may still hold
 * the old cookie. Only a sign-out ever asks; to every other request the old cookie is dead.
 * @param id hash of the old session's id
 * @param heir hash of the new one's
 * @returns false where a sign-out came first: the heir must not live
 * @throws StoreUnavailable
 */
export async function bequeath(id: string, heir: string): Promise<boolean> {
  if (await store().setIfAbsent(keyOf(id), heir, SECONDS)) return true;
  const earlier = await heirOf(id);
  if (earlier === NOBODY) return false;
  // Two at once: a sign-out that follows one of them finds the other behind it.
  return earlier === null || bequeath(earlier, heir);
}

/**
 * Closes a session's succession, before it is signed out.
 * @returns whom it had gone on as before that: to be signed out as well
 * @throws StoreUnavailable
 */
export async function disinherit(id: string): Promise<string | null> {
  return (await store().setIfAbsent(keyOf(id), NOBODY, SECONDS)) ? null : livingHeir(id);
}

/** As whom a session that is over went on, if somebody just did. */
export async function livingHeir(id: string): Promise<string | null> {
  const heir = await heirOf(id);
  return heir === NOBODY ? null : heir;
}

const heirOf = (id: string): Promise<string | null> => store().get(keyOf(id));
