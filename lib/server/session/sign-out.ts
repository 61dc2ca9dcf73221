import "server-only";
import type { CallContext } from "@/lib/server/carecloud/context";
import { open } from "@/lib/server/crypt";
import { log } from "@/lib/server/log";
import { store, StoreUnavailable } from "@/lib/server/store";
import { removePlaces } from "./index-of-places";
import { parseRecord, recordKey } from "./record";
import { revoke } from "./revocations";

/**
 * Ends a session: first here, so that it is over whatever happens next, then its token upstream.
 * Upstream: `POST /tokens/{token_id}/actions/logout`, `POST /tokens`.
 * @param id hash of the session id
 * @throws StoreUnavailable when the record could not be deleted: the member is still signed in
 */
export async function signOut(ctx: CallContext, id: string): Promise<void> {
  const key = recordKey(id);
  const value = await store().get(key);
  // Of two sign-outs at once only one has a token to revoke.
  if (!(await store().delete(key)) || value === null) return;
  const record = parseRecord(value);
  if (record) await unlist(record.customerId, id);
  const token = record && open(record.token);
  if (token) await revoke(ctx, { token, deviceId: record.deviceId });
}

/** The session is over by now: a list that still names it is put right by whoever reads it next. */
async function unlist(customerId: string, id: string): Promise<void> {
  try {
    await removePlaces(customerId, new Set([id]));
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    log.warn({ err: error }, "an ended session stays listed");
  }
}
