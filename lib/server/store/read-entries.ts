import "server-only";

/** Sessions of the members of some minutes; least recently used out first. */
const MOST = 2_000;
/** A session is half a kilobyte; what is much longer is not asked for again and again. */
const LONGEST = 2_048;

interface Entry {
  value: string;
  expiresAt: number;
}

/**
 * What a store has read of its own file, so that the session of a member who asks again costs no
 * query. True only where nobody else can write that file and every write goes through `forget`.
 */
export class ReadEntries {
  readonly #entries = new Map<string, Entry>();
  #writes = 0;

  /** The value that was read; null where none was, or it has expired. */
  valueOf(key: string, now: number): string | null {
    const entry = this.#entries.get(key);
    if (!entry) return null;
    this.#entries.delete(key);
    if (entry.expiresAt <= now) return null;
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** Call before a read: what it gives then remembers what was read, unless a write came between. */
  before(): (key: string, value: string, expiresAt: number) => void {
    const writes = this.#writes;
    return (key, value, expiresAt) => {
      if (writes !== this.#writes || value.length > LONGEST) return;
      this.#entries.set(key, { value, expiresAt });
      const oldest = this.#entries.keys().next().value;
      if (this.#entries.size > MOST && oldest !== undefined) this.#entries.delete(oldest);
    };
  }

  /** Call once the file is given up: from then on others may write it. */
  forgetAll(): void {
    this.#writes += 1;
    this.#entries.clear();
  }

  /** Call before a write and after it. */
  forget(key: string): void {
    this.#writes += 1;
    this.#entries.delete(key);
  }
}
