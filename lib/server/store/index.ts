import "server-only";
import { settings } from "@/lib/server/config";
import { LibsqlStore } from "./libsql";
import { RedisStore } from "./redis";
import type { Store } from "./types";

export { StoreUnavailable, type Store } from "./types";

/** The launcher and Next's bundles are separate module graphs in one process: share by the process. */
const shared = globalThis as typeof globalThis & { [SLOT]?: Store | undefined };
const SLOT = Symbol.for("loyalty-web.store");

/** Opens the store an address names: `file:` embedded, `redis:` or `rediss:` shared. */
export const openStore = (url: string): Store =>
  url.startsWith("file:") ? new LibsqlStore(url) : new RedisStore(url);

/** The store of this process, by `SESSION_STORE_URL`. */
export const store = (): Store => (shared[SLOT] ??= openStore(settings().sessionStoreUrl));

/** Closes the store if anything opened it. */
export async function closeStore(): Promise<void> {
  const open = shared[SLOT];
  shared[SLOT] = undefined;
  await open?.close();
}
