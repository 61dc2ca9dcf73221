import "server-only";
import { hashId } from "@/lib/server/crypt";
import { NOBODY } from "@/lib/worker/names";
import { validId } from "./cookie";

/**
 * A sign of whose session a page was made for, for the browser's service worker to compare: the same
 * for one session, another for every other. It is no key to anything: of the id, which has 256 random
 * bits, it tells nothing, and the store knows the session by another hash.
 * @param cookie value of the session cookie, unchecked
 */
export function sessionMark(cookie: string | undefined): string {
  const id = validId(cookie);
  return id ? hashId(`mark:${id}`).slice(0, 16) : NOBODY;
}
