import "server-only";

/** Milliseconds. */
export interface CacheTimes {
  /** Where upstream names no `max-age`. */
  usual: number;
  /** Whatever it says: one call a second per address is nothing, and readers come in crowds. */
  min: number;
  max: number;
  /** How long an old value may stand in while upstream fails. */
  stale: number;
  /** How long it does so before upstream is asked again. */
  rest: number;
}

export const CACHE_TIMES: CacheTimes = {
  usual: 60_000,
  min: 1_000,
  max: 3_600_000,
  stale: 3_600_000,
  rest: 5_000,
};

export const CACHE_ENTRIES = 500;

interface Entry {
  value: unknown;
  /** When it was loaded. */
  since: number;
  /** Upstream was asked again and failed: it stands in for what may be new by now. */
  standsIn: boolean;
  freshUntil: number;
  staleUntil: number;
}

/** What loading gave: a value to keep, or a failure that is never kept. */
export type Loaded<T, F> = { ok: true; value: T; maxAge: number | null } | F;

/** A cache of public data, bounded, least recently used out first. */
export interface SharedCache {
  /**
   * The value under `key`: kept, else loaded once for all who ask meanwhile, else an old one.
   * `cached` says that this caller's wait cost upstream nothing; `asOf` (ms) is when a value was
   * true that stands in for one that could not be had, null for any other.
   */
  get<T, F extends { ok: false }>(
    key: string,
    load: () => Promise<Loaded<T, F>>,
    mayBeOld: (failure: F) => boolean,
  ): Promise<{ result: Loaded<T, F>; cached: boolean; asOf: number | null }>;
}

/** Makes an empty cache; `now` gives milliseconds. */
export const createSharedCache = (
  times: CacheTimes = CACHE_TIMES,
  entries: number = CACHE_ENTRIES,
  now: () => number = Date.now,
): SharedCache => {
  const kept = new Map<string, Entry>();
  const loading = new Map<string, Promise<unknown>>();

  const keep = (key: string, value: unknown, maxAge: number | null) => {
    const asked = maxAge === null ? times.usual : maxAge * 1000;
    const fresh = Math.min(Math.max(asked, times.min), times.max);
    const since = now();
    const freshUntil = since + fresh;
    const staleUntil = freshUntil + times.stale;
    kept.set(key, { value, since, standsIn: false, freshUntil, staleUntil });
    const oldest = kept.keys().next().value;
    if (kept.size > entries && oldest !== undefined) kept.delete(oldest);
  };

  const touch = (key: string): Entry | undefined => {
    const entry = kept.get(key);
    if (!entry) return undefined;
    kept.delete(key);
    if (entry.staleUntil <= now()) return undefined;
    kept.set(key, entry);
    return entry;
  };

  return {
    async get<T, F extends { ok: false }>(
      key: string,
      load: () => Promise<Loaded<T, F>>,
      mayBeOld: (failure: F) => boolean,
    ) {
      // Every value under a key comes from loaders of one kind: the key names operation and query.
      const entry = touch(key);
      const from = ({ value, standsIn, since }: Entry) => ({
        result: { ok: true as const, value: value as T, maxAge: null },
        cached: true,
        asOf: standsIn ? since : null,
      });
      if (entry && entry.freshUntil > now()) return from(entry);
      const started = loading.get(key) as Promise<Loaded<T, F>> | undefined;
      const loader =
        started ??
        load()
          .then((result) => {
            if (result.ok) keep(key, result.value, result.maxAge);
            return result;
          })
          .finally(() => loading.delete(key));
      if (!started) loading.set(key, loader);
      const result = await loader;
      if (result.ok || !entry || !mayBeOld(result)) {
        return { result, cached: Boolean(started), asOf: null };
      }
      entry.freshUntil = now() + times.rest;
      entry.standsIn = true;
      return from(entry);
    },
  };
};
