import "server-only";
import type { Part } from "@/lib/contracts/parts";
import { log } from "@/lib/server/log";
import { store, StoreUnavailable } from "@/lib/server/store";
import { parseRecord, recordKey, timeToLive } from "./record";

/** A page may learn of a few parts at once, each in a write of its own. */
const TRIES = 5;

/**
 * Remembers in a session that upstream refused a part, for every instance that will serve it.
 * @param id hash of the session id
 * @param until milliseconds since 1970
 */
export async function rememberClosed(
  id: string,
  part: Part,
  until: number,
  now: number = Date.now(),
): Promise<void> {
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const value = await store().get(recordKey(id));
      const record = value === null ? null : parseRecord(value);
      if (!record || value === null) return;
      const living = Object.entries(record.closed).filter(([, end]) => end > now);
      const closed = { ...Object.fromEntries(living), [part]: until };
      const next = JSON.stringify({ ...record, closed });
      if (await store().compareAndSet(recordKey(id), value, next, timeToLive(record, now))) return;
    }
  } catch (error) {
    // This process knows; another will ask upstream once more.
    if (!(error instanceof StoreUnavailable)) throw error;
    log.warn({ err: error }, "a refused part is remembered in this process only");
  }
}
