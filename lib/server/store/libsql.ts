import "server-only";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { createClient, type Client, type InArgs, type ResultSet } from "@libsql/client";
import { randomUUID } from "node:crypto";
import { ReadEntries } from "./read-entries";
import { StoreInUse, StoreUnavailable, type QueuedItem, type Store } from "./types";

const BUSY_MS = 500;
const SWEEP_MS = 10 * 60_000;
const BATCH = 20;

/** One connection, so that the lock it takes keeps every other process out until it closes. */
const SCHEMA = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS entries (
    key TEXT PRIMARY KEY, value TEXT NOT NULL, expires_at INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS entries_by_expiry ON entries (expires_at);
  CREATE TABLE IF NOT EXISTS queue (
    id TEXT PRIMARY KEY, queue TEXT NOT NULL, item TEXT NOT NULL, due_at INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS queue_by_due ON queue (queue, due_at);
`;

/** Out of WAL first: only then does SQLite give an exclusive lock back, at the next read. */
const UNLOCK = `
  PRAGMA journal_mode = DELETE;
  PRAGMA locking_mode = NORMAL;
  SELECT 1 FROM entries LIMIT 1;
`;

/** The embedded store: one file, one process, nothing to install. */
export class LibsqlStore implements Store {
  readonly #url: string;
  readonly #now: () => number;
  readonly #read = new ReadEntries();
  #client: Promise<Client> | undefined;
  #sweeper: NodeJS.Timeout | undefined;

  /** @param url `file:<path>`; the directory is made if it is missing */
  constructor(url: string, now: () => number = Date.now) {
    this.#url = url;
    this.#now = now;
  }

  async get(key: string): Promise<string | null> {
    const known = this.#read.valueOf(key, this.#now());
    if (known !== null) return known;
    const remember = this.#read.before();
    const { rows } = await this.#run(
      "SELECT value, expires_at FROM entries WHERE key = ? AND expires_at > ?",
      [key, this.#now()],
    );
    if (!rows[0]) return null;
    const value = String(rows[0].value);
    remember(key, value, Number(rows[0].expires_at));
    return value;
  }

  async set(key: string, value: string, ttlSeconds: number): Promise<void> {
    await this.#write(
      key,
      "INSERT OR REPLACE INTO entries (key, value, expires_at) VALUES (?, ?, ?)",
      [key, value, this.#expiry(ttlSeconds)],
    );
  }

  setIfAbsent(key: string, value: string, ttlSeconds: number): Promise<boolean> {
    return this.#changes(
      key,
      `INSERT INTO entries (key, value, expires_at) VALUES (?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at
       WHERE entries.expires_at <= ?`,
      [key, value, this.#expiry(ttlSeconds), this.#now()],
    );
  }

  setIfPresent(key: string, value: string, ttlSeconds: number): Promise<boolean> {
    return this.#changes(
      key,
      "UPDATE entries SET value = ?, expires_at = ? WHERE key = ? AND expires_at > ?",
      [value, this.#expiry(ttlSeconds), key, this.#now()],
    );
  }

  compareAndSet(
    key: string,
    expected: string,
    value: string,
    ttlSeconds: number,
  ): Promise<boolean> {
    return this.#changes(
      key,
      "UPDATE entries SET value = ?, expires_at = ? WHERE key = ? AND value = ? AND expires_at > ?",
      [value, this.#expiry(ttlSeconds), key, expected, this.#now()],
    );
  }

  async delete(key: string): Promise<boolean> {
    const { rows } = await this.#write(
      key,
      "DELETE FROM entries WHERE key = ? RETURNING expires_at",
      [key],
    );
    return rows[0] !== undefined && Number(rows[0].expires_at) > this.#now();
  }

  async increment(key: string, ttlSeconds: number): Promise<number> {
    const now = this.#now();
    const { rows } = await this.#write(
      key,
      `INSERT INTO entries (key, value, expires_at) VALUES (?1, '1', ?2)
       ON CONFLICT (key) DO UPDATE SET
         value = CASE WHEN expires_at > ?3 THEN CAST(value AS INTEGER) + 1 ELSE '1' END,
         expires_at = CASE WHEN expires_at > ?3 THEN expires_at ELSE ?2 END
       RETURNING value`,
      [key, this.#expiry(ttlSeconds), now],
    );
    return Number(rows[0]?.value);
  }

  async enqueue(queue: string, item: string, dueAt: number): Promise<string> {
    const id = randomUUID();
    await this.#run("INSERT INTO queue (id, queue, item, due_at) VALUES (?, ?, ?, ?)", [
      id,
      queue,
      item,
      dueAt,
    ]);
    return id;
  }

  async takeDue(queue: string, now: number, leaseSeconds: number): Promise<QueuedItem[]> {
    const { rows } = await this.#run(
      `UPDATE queue SET due_at = ? WHERE id IN
         (SELECT id FROM queue WHERE queue = ? AND due_at <= ? ORDER BY due_at LIMIT ${BATCH})
       RETURNING id, item`,
      [now + leaseSeconds * 1000, queue, now],
    );
    return rows.map((row) => ({ id: String(row.id), item: String(row.item) }));
  }

  async done(queue: string, id: string): Promise<void> {
    await this.#run("DELETE FROM queue WHERE queue = ? AND id = ?", [queue, id]);
  }

  async ping(): Promise<boolean> {
    try {
      await this.#run("SELECT 1", []);
      return true;
    } catch (error) {
      if (error instanceof StoreInUse) throw error;
      return false;
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#sweeper);
    const client = await this.#client?.catch(() => undefined);
    this.#client = undefined;
    this.#read.forgetAll();
    // Closing alone leaves the lock to the garbage collector.
    await client?.executeMultiple(UNLOCK).catch(() => undefined);
    client?.close();
  }

  /** Deletes what has expired: reads already ignore it, this gives its room back. */
  async sweep(): Promise<void> {
    await this.#run("DELETE FROM entries WHERE expires_at <= ?", [this.#now()]);
  }

  #expiry(ttlSeconds: number): number {
    return this.#now() + ttlSeconds * 1000;
  }

  async #changes(key: string, sql: string, args: InArgs): Promise<boolean> {
    return (await this.#write(key, sql, args)).rowsAffected > 0;
  }

  /** What was read of an entry is forgotten before it is written and after, however that ends. */
  async #write(key: string, sql: string, args: InArgs): Promise<ResultSet> {
    this.#read.forget(key);
    try {
      return await this.#run(sql, args);
    } finally {
      this.#read.forget(key);
    }
  }

  async #run(sql: string, args: InArgs): Promise<ResultSet> {
    this.#client ??= this.#open();
    const opening = this.#client;
    try {
      return await (await opening).execute({ sql, args });
    } catch (error) {
      if (error instanceof StoreInUse) throw error;
      throw new StoreUnavailable(error);
    }
  }

  async #open(): Promise<Client> {
    let client: Client | undefined;
    try {
      mkdirSync(dirname(this.#url.replace(/^file:/, "")), { recursive: true });
      client = createClient({ url: this.#url, concurrency: 1, timeout: BUSY_MS });
      await client.executeMultiple(SCHEMA);
    } catch (error) {
      client?.close();
      // The next call tries again: the file may be there by then.
      this.#client = undefined;
      throw isBusy(error) ? new StoreInUse(this.#url) : error;
    }
    this.#sweeper = setInterval(() => void this.sweep().catch(() => undefined), SWEEP_MS).unref();
    return client;
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
