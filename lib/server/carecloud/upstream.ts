import "server-only";
import type { Result } from "@/lib/contracts/result";
import { settings } from "@/lib/server/config";
import { createSharedCache, type SharedCache } from "./transport/shared-cache";
import { createTransport, type Transport } from "./transport/transport";

/** The project's CareCloud: its one connection pool, shared cache and guest token. */
export interface Upstream {
  transport: Transport;
  cache: SharedCache;
  guest: GuestState;
}

export interface GuestState {
  /** The guest token this process knows. */
  token: string | null;
  /** A renewal in flight, that all who need one wait for. */
  renewing: Promise<Result<string>> | null;
  /** Path template → until when (ms) guests are taken to be refused there. */
  refusedUntil: Map<string, number>;
}

/** Wraps a transport with an empty cache and no guest token yet. */
export const createUpstream = (transport: Transport): Upstream => ({
  transport,
  cache: createSharedCache(),
  guest: { token: null, renewing: null, refusedUntil: new Map() },
});

// The launcher and Next's bundles are module graphs of their own: a module variable would give each
// its own pool, cache and circuit.
const SLOT = Symbol.for("loyalty-web.carecloud");
const shared = globalThis as typeof globalThis & { [SLOT]?: Map<string, Upstream> };

/** The client of this process for the upstream that the settings name. */
export const upstream = (): Upstream => {
  const { careCloudUrl: url, apiVersion, auth, applicationId } = settings();
  const all = (shared[SLOT] ??= new Map());
  const key = `${url} ${apiVersion} ${applicationId}`;
  const known = all.get(key);
  if (known) return known;
  const made = createUpstream(createTransport({ url, apiVersion, auth }));
  all.set(key, made);
  return made;
};

/** Closes every connection and forgets what was kept: at the end of the process, and of a test. */
export const closeUpstream = async (): Promise<void> => {
  const all = [...(shared[SLOT]?.values() ?? [])];
  shared[SLOT]?.clear();
  await Promise.all(all.map(({ transport }) => transport.close()));
};
