import "server-only";

/** Work that somebody took from a queue and must report as done before its lease runs out. */
export interface QueuedItem {
  id: string;
  item: string;
}

/**
 * What the app remembers between requests: sessions, counters, intents, work to repeat. Every entry
 * expires. All methods throw `StoreUnavailable` when the store is out of reach.
 */
export interface Store {
  get(key: string): Promise<string | null>;
  set(key: string, value: string, ttlSeconds: number): Promise<void>;
  /** Writes only where nothing is; false where something was. */
  setIfAbsent(key: string, value: string, ttlSeconds: number): Promise<boolean>;
  /** Overwrites only what is there, so that a late write never brings back what was deleted. */
  setIfPresent(key: string, value: string, ttlSeconds: number): Promise<boolean>;
  /** Overwrites only where the present value is `expected`. */
  compareAndSet(key: string, expected: string, value: string, ttlSeconds: number): Promise<boolean>;
  /** Whether there was something to delete. */
  delete(key: string): Promise<boolean>;
  /** Adds one and gives the sum. The first increment sets the expiry: a fixed window. */
  increment(key: string, ttlSeconds: number): Promise<number>;
  /** Puts work in a queue and gives its id; `dueAt` in milliseconds since 1970. */
  enqueue(queue: string, item: string, dueAt: number): Promise<string>;
  /** Takes what is due; what is not reported done within the lease comes back. */
  takeDue(queue: string, now: number, leaseSeconds: number): Promise<QueuedItem[]>;
  done(queue: string, id: string): Promise<void>;
  ping(): Promise<boolean>;
  close(): Promise<void>;
}

/** The store did not answer: nothing is known, least of all that somebody is signed out. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super("The session store is out of reach", { cause });
    this.name = "StoreUnavailable";
  }

  /** By name: the launcher opens the store, and its module graph has a class of its own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && /^Store(?:Unavailable|InUse)$/.test(value.name);
  }
}

/** Two processes were given one embedded file. Waiting does not help: it is a mistake in the settings. */
export class StoreInUse extends StoreUnavailable {
  constructor(url: string) {
    super(null);
    this.name = "StoreInUse";
    this.message = `Another process already uses the session store ${url}. An embedded file serves one process: stop the other one, or set SESSION_STORE_URL to a Redis address.`;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "StoreInUse";
  }
}
