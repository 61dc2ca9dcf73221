import "server-only";
import type { Place } from "@/lib/contracts/places";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { CallContext } from "@/lib/server/carecloud/context";
import { store } from "@/lib/server/store";
import { placesOf, removePlaces } from "./index-of-places";
import { parseRecord, recordKey, timeToLive, type SessionRecord } from "./record";
import { endSessions } from "./sign-out";
import type { MemberSession } from "./types";

const instant = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/** A member's own session, or null: whoever names somebody else's learns nothing. */
async function ownRecord(id: string, customerId: string): Promise<SessionRecord | null> {
  const value = await store().get(recordKey(id));
  const record = value === null ? null : parseRecord(value);
  const lives = record?.customerId === customerId && timeToLive(record, Date.now()) > 0;
  return lives ? record : null;
}

/**
 * Where the member is signed in to this site, this place first, then the latest used. Sessions that
 * have ended by themselves are taken off the list.
 * @throws StoreUnavailable
 */
export async function listPlaces({ id, customerId }: MemberSession): Promise<Place[]> {
  const listed = await placesOf(customerId);
  const found = await Promise.all(
    listed.map(async (entry) => ({
      id: entry.id,
      record: await ownRecord(entry.id, customerId),
    })),
  );
  const gone = found.filter(({ record }) => record === null);
  if (gone.length > 0) await removePlaces(customerId, new Set(gone.map((it) => it.id)));
  const places = found.flatMap(({ id: place, record }): Place[] =>
    record === null
      ? []
      : [
          {
            id: place,
            current: place === id,
            browser: record.browser,
            system: record.system,
            signedInAt: instant(record.createdAt),
            lastUsedAt: instant(record.lastSeenAt),
          },
        ],
  );
  return places.sort(
    (one, other) =>
      Number(other.current) - Number(one.current) || other.lastUsedAt.localeCompare(one.lastUsedAt),
  );
}

/**
 * Ends the session at one place.
 * @returns `not_found` where the member has no such place
 * @throws StoreUnavailable
 */
export async function endPlace(
  ctx: CallContext,
  { customerId }: MemberSession,
  id: string,
): Promise<Result<void>> {
  if (!(await ownRecord(id, customerId))) return fail("not_found");
  await endSessions(ctx, [id]);
  return ok(undefined);
}

/**
 * Ends the member's sessions everywhere, but for this one unless `here` says so.
 * @param options with `patience` in milliseconds, if upstream is not to be waited for as long as usual
 * @returns how many have ended
 * @throws StoreUnavailable
 */
export async function endPlaces(
  ctx: CallContext,
  { id, customerId }: MemberSession,
  { here, patience }: { here: boolean; patience?: number },
): Promise<number> {
  const listed = (await placesOf(customerId)).map((entry) => entry.id);
  const others = listed.filter((place) => place !== id);
  return endSessions(ctx, here ? [...others, id] : others, patience);
}
