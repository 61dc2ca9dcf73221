import "server-only";
import type { CallContext } from "@/lib/server/carecloud/context";
import { open } from "@/lib/server/crypt";
import { log } from "@/lib/server/log";
import { store, StoreUnavailable } from "@/lib/server/store";
import { removePlaces } from "./index-of-places";
import { parseRecord, recordKey, type SessionRecord } from "./record";
import { revoke } from "./revocations";

/**
 * Ends a session: first here, so that it is over whatever happens next, then its token upstream.
 * Upstream: `POST /tokens/{token_id}/actions/logout`, `POST /tokens`.
 * @param id hash of the session id
 * @throws StoreUnavailable when the record could not be deleted: the member is still signed in
 */
export async function signOut(ctx: CallContext, id: string): Promise<void> {
  await endSessions(ctx, [id]);
}

/**
 * Ends several sessions as `signOut` does: all of them here before any of them upstream.
 * @returns how many there were
 */
export async function endSessions(ctx: CallContext, ids: readonly string[]): Promise<number> {
  const ended = (await Promise.all(ids.map(takeRecord))).filter((record) => record !== null);
  const customers = new Set(ended.map(({ customerId }) => customerId));
  await Promise.all([...customers].map((customerId) => unlist(customerId, new Set(ids))));
  await Promise.all(
    ended.map(async ({ token: sealed, deviceId }) => {
      const token = open(sealed);
      if (token) await revoke(ctx, { token, deviceId });
    }),
  );
  return ended.length;
}

/** Deletes a record; of two sign-outs at once only one gets it, and with it a token to revoke. */
async function takeRecord(id: string): Promise<SessionRecord | null> {
  const value = await store().get(recordKey(id));
  return (await store().delete(recordKey(id))) && value !== null ? parseRecord(value) : null;
}

/** The sessions are over by now: a list that still names them is put right by its next reader. */
async function unlist(customerId: string, ids: ReadonlySet<string>): Promise<void> {
  try {
    await removePlaces(customerId, ids);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    log.warn({ err: error }, "an ended session stays listed");
  }
}
