import "server-only";
import type { CallContext } from "@/lib/server/carecloud/context";
import { open } from "@/lib/server/crypt";
import { log } from "@/lib/server/log";
import { store, StoreUnavailable } from "@/lib/server/store";
import { disinherit, livingHeir } from "./heirs";
import { removePlaces } from "./index-of-places";
import { parseRecord, recordKey, type SessionRecord } from "./record";
import { PATIENCE_MS, revoke } from "./revocations";

interface Ended {
  id: string;
  record: SessionRecord;
}

/**
 * Ends a session, and what it has just gone on as: first here, so that it is over whatever happens
 * next, then its token upstream.
 * Upstream: `POST /tokens/{token_id}/actions/logout`, `POST /tokens`.
 * @param id hash of the session id
 * @returns whether there was anything to end
 * @throws StoreUnavailable when the record could not be deleted: the member is still signed in
 */
export async function signOut(ctx: CallContext, id: string): Promise<boolean> {
  return (await endSessions(ctx, [id])) > 0;
}

/**
 * Ends several sessions as `signOut` does: all of them here before any of them upstream.
 * @param patience milliseconds to wait for upstream at most
 * @returns how many there were
 */
export async function endSessions(
  ctx: CallContext,
  ids: readonly string[],
  patience: number = PATIENCE_MS,
): Promise<number> {
  const ended = (await Promise.all(ids.map(takeWithHeirs))).flat();
  await afterwards(ctx, ended, ids, patience);
  return ended.length;
}

/** Ends sessions, but not what they go on as. Nothing upstream is waited for. */
export async function endReplaced(ctx: CallContext, ids: readonly string[]): Promise<void> {
  const ended = (await Promise.all(ids.map(takeAlone))).flat();
  await afterwards(ctx, ended, ids, 0);
}

async function afterwards(
  ctx: CallContext,
  ended: readonly Ended[],
  ids: readonly string[],
  patience: number,
): Promise<void> {
  const customers = new Set(ended.map(({ record }) => record.customerId));
  const gone = new Set([...ids, ...ended.map(({ id }) => id)]);
  await Promise.all([...customers].map((customerId) => unlist(customerId, gone)));
  await Promise.all(
    ended.map(async ({ record: { token: sealed, deviceId } }) => {
      const token = open(sealed);
      if (token) await revoke(ctx, { token, deviceId }, patience);
    }),
  );
}

/** Takes a session and whatever goes on in its place, which the one who signs out knows nothing of. */
async function takeWithHeirs(id: string): Promise<Ended[]> {
  // Of one that is over nothing new can come: no entry is made for whatever a stranger's cookie says.
  const lives = (await store().get(recordKey(id))) !== null;
  const heir = lives ? await disinherit(id) : await livingHeir(id);
  const own = lives ? await takeAlone(id) : [];
  return heir === null ? own : [...own, ...(await takeWithHeirs(heir))];
}

async function takeAlone(id: string): Promise<Ended[]> {
  const record = await takeRecord(id);
  return record ? [{ id, record }] : [];
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
