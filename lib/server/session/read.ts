import "server-only";
import { hashId, isCurrent, open, seal } from "@/lib/server/crypt";
import { log } from "@/lib/server/log";
import { store, StoreUnavailable } from "@/lib/server/store";
import { validId } from "./cookie";
import { parseRecord, recordKey, timeToLive, TOUCH_SECONDS, type SessionRecord } from "./record";
import type { Session } from "./types";

const GUEST: Session = { state: "guest" };

/**
 * The session a cookie stands for.
 * @param cookie value of the session cookie, unchecked
 * @returns "unavailable" when the store does not answer; never throws for that
 */
export async function readSession(
  cookie: string | undefined,
  now: number = Date.now(),
): Promise<Session> {
  const secret = validId(cookie);
  if (!secret) return GUEST;
  const id = hashId(secret);
  try {
    const value = await store().get(recordKey(id));
    const record = value === null ? null : parseRecord(value);
    if (!record || timeToLive(record, now) <= 0) return GUEST;
    const token = open(record.token);
    if (token === null) return GUEST;
    await touch(id, record, token, now);
    const { customerId, closed } = record;
    return { state: "member", id, customerId, token, closed };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    log.error({ err: error }, "store unavailable");
    return { state: "unavailable" };
  }
}

/**
 * Writes that the session was used, and its token under the newest key, so that an old key may go;
 * only over what is there, so that a sign-out stays one.
 */
async function touch(id: string, record: SessionRecord, token: string, now: number): Promise<void> {
  const current = isCurrent(record.token);
  if (current && now - record.lastSeenAt < TOUCH_SECONDS * 1000) return;
  const sealed = current ? record.token : seal(token);
  const value = JSON.stringify({
    ...record,
    token: sealed,
    lastSeenAt: now,
  } satisfies SessionRecord);
  await store().setIfPresent(recordKey(id), value, timeToLive(record, now));
}

/**
 * Forgets a session whose token upstream no longer takes.
 * @returns false where it had ended before: by a sign-out, which this reply comes too late to follow
 */
export function endSession(id: string): Promise<boolean> {
  return store().delete(recordKey(id));
}
