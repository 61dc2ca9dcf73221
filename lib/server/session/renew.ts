import "server-only";
import { randomBytes } from "node:crypto";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { hashId } from "@/lib/server/crypt";
import { store } from "@/lib/server/store";
import { bequeath } from "./heirs";
import { addPlace, removePlaces } from "./index-of-places";
import { parseRecord, recordKey, timeToLive } from "./record";
import type { MemberSession } from "./types";

/**
 * Gives a session a new id, under which it goes on as it was; the old one opens nothing any more. To be
 * called last, right before the reply: until the browser has the new id it can do nothing but sign out.
 * @returns the new id, for the cookie; `session_ended` where it was ended meanwhile
 * @throws StoreUnavailable
 */
export async function renewSession(
  { id, customerId }: MemberSession,
  now: number = Date.now(),
): Promise<Result<string>> {
  const value = await store().get(recordKey(id));
  const record = value === null ? null : parseRecord(value);
  if (!record || value === null) return fail("session_ended");
  const secret = randomBytes(32).toString("base64url");
  const renewed = hashId(secret);
  await store().set(recordKey(renewed), value, timeToLive(record, now));
  await addPlace(customerId, { id: renewed, createdAt: record.createdAt });
  // A sign-out before this stays one, and one after it ends the new session too.
  const goesOn = (await bequeath(id, renewed)) && (await store().delete(recordKey(id)));
  if (!goesOn) await store().delete(recordKey(renewed));
  await removePlaces(customerId, new Set([goesOn ? id : renewed]));
  return goesOn ? ok(secret) : fail("session_ended");
}
