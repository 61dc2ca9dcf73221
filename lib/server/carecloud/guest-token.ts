import "server-only";
import { randomUUID } from "node:crypto";
import { ok, type Result } from "@/lib/contracts/result";
import { settings } from "@/lib/server/config";
import { hashId, open, seal } from "@/lib/server/crypt";
import { log } from "@/lib/server/log";
import { store, StoreUnavailable } from "@/lib/server/store";
import type { CallContext } from "./context";
import { createToken } from "./tokens";
import { upstream } from "./upstream";

const KEEP_SECONDS = 30 * 24 * 3600;

/** One guest token per deployment: per project and application, shared by all its instances. */
const storeKey = () => {
  const { careCloudUrl, applicationId } = settings();
  return `guest-token:${hashId(`${careCloudUrl} ${applicationId}`)}`;
};

/** Public data must not fail because our own store does: without it the token stays in memory. */
const orWithoutStore = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    log.warn("guest token kept in memory only: the store is out of reach");
    return otherwise;
  }
};

/** The deployment's token in the store, with the sealed text it stands in there. */
const readStored = async () => {
  const sealed = await orWithoutStore(() => store().get(storeKey()), null);
  return { sealed, token: sealed === null ? null : open(sealed) };
};

const renew = async (ctx: CallContext, dead: string | null): Promise<Result<string>> => {
  const stored = await readStored();
  if (stored.token !== null && stored.token !== dead) return ok(stored.token);
  // A new device every time: making a token kills the one of the same device, and two instances
  // that renew at once would kill each other's.
  const made = await createToken(ctx, { deviceId: `guest-${randomUUID()}`, name: "Guest" });
  if (!made.ok) return made;
  const sealed = seal(made.data);
  const kept = await orWithoutStore(
    () =>
      stored.sealed === null
        ? store().setIfAbsent(storeKey(), sealed, KEEP_SECONDS)
        : store().compareAndSet(storeKey(), stored.sealed, sealed, KEEP_SECONDS),
    true,
  );
  if (kept) return made;
  const winner = await readStored();
  return winner.token !== null && winner.token !== dead ? ok(winner.token) : made;
};

/**
 * The token that guests read with; never one to log in with.
 * @param dead the token that upstream just refused, if any: it is replaced, once for all who ask
 * @returns `upstream_unavailable` and the like where none can be made (`POST /tokens`)
 */
export const guestToken = async (
  ctx: CallContext,
  dead: string | null = null,
): Promise<Result<string>> => {
  const { guest } = upstream();
  if (guest.token !== null && guest.token !== dead) return ok(guest.token);
  const start = () =>
    renew(ctx, dead)
      .then((renewed) => {
        if (renewed.ok) guest.token = renewed.data;
        return renewed;
      })
      .finally(() => (guest.renewing = null));
  return (guest.renewing ??= start());
};
