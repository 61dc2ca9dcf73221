import "server-only";
import { randomUUID } from "node:crypto";
import { Redis } from "ioredis";
import { StoreUnavailable, type QueuedItem, type Store } from "./types";

const COMMAND_MS = 2_000;
const BATCH = 20;
/** One deployment may share a Redis with other programs. */
const PREFIX = "loyalty:";

const COMPARE_AND_SET = `
  if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
  redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3])
  return 1`;

const INCREMENT = `
  local sum = redis.call('INCR', KEYS[1])
  if sum == 1 then redis.call('EXPIRE', KEYS[1], ARGV[1]) end
  return sum`;

/** A queue is a sorted set of ids by due time and a hash of items. */
const TAKE_DUE = `
  local ids = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
  local taken = {}
  for _, id in ipairs(ids) do
    redis.call('ZADD', KEYS[1], ARGV[2], id)
    table.insert(taken, id)
    table.insert(taken, redis.call('HGET', KEYS[2], id))
  end
  return taken`;

/** The shared store, for many instances: Redis or Valkey. */
export class RedisStore implements Store {
  readonly #redis: Redis;

  constructor(url: string) {
    this.#redis = new Redis(url, {
      keyPrefix: PREFIX,
      commandTimeout: COMMAND_MS,
      connectTimeout: COMMAND_MS,
      // A command waits for one new connection and then fails: a page must not hang on it.
      maxRetriesPerRequest: 1,
      retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
    });
    // Every failed command reports itself; this only keeps the process alive.
    this.#redis.on("error", () => undefined);
  }

  get(key: string): Promise<string | null> {
    return this.#run((redis) => redis.get(key));
  }

  async set(key: string, value: string, ttlSeconds: number): Promise<void> {
    await this.#run((redis) => redis.set(key, value, "EX", ttlSeconds));
  }

  async setIfAbsent(key: string, value: string, ttlSeconds: number): Promise<boolean> {
    return (await this.#run((redis) => redis.set(key, value, "EX", ttlSeconds, "NX"))) === "OK";
  }

  async setIfPresent(key: string, value: string, ttlSeconds: number): Promise<boolean> {
    return (await this.#run((redis) => redis.set(key, value, "EX", ttlSeconds, "XX"))) === "OK";
  }

  async compareAndSet(
    key: string,
    expected: string,
    value: string,
    ttlSeconds: number,
  ): Promise<boolean> {
    return (
      (await this.#run((redis) =>
        redis.eval(COMPARE_AND_SET, 1, key, expected, value, ttlSeconds),
      )) === 1
    );
  }

  async delete(key: string): Promise<boolean> {
    return (await this.#run((redis) => redis.del(key))) === 1;
  }

  async increment(key: string, ttlSeconds: number): Promise<number> {
    return Number(await this.#run((redis) => redis.eval(INCREMENT, 1, key, ttlSeconds)));
  }

  async enqueue(queue: string, item: string, dueAt: number): Promise<string> {
    const id = randomUUID();
    const [due, items] = queueKeys(queue);
    // The item first: an id without its item could not be worked on.
    await this.#run((redis) => redis.hset(items, id, item));
    await this.#run((redis) => redis.zadd(due, dueAt, id));
    return id;
  }

  async takeDue(queue: string, now: number, leaseSeconds: number): Promise<QueuedItem[]> {
    const [due, items] = queueKeys(queue);
    const lease = now + leaseSeconds * 1000;
    const flat = (await this.#run((redis) =>
      redis.eval(TAKE_DUE, 2, due, items, now, lease, BATCH),
    )) as string[];
    return flat.flatMap((id, index) =>
      index % 2 === 0 ? [{ id, item: String(flat[index + 1]) }] : [],
    );
  }

  async done(queue: string, id: string): Promise<void> {
    const [due, items] = queueKeys(queue);
    await this.#run((redis) => redis.multi().zrem(due, id).hdel(items, id).exec());
  }

  async ping(): Promise<boolean> {
    try {
      return (await this.#run((redis) => redis.ping())) === "PONG";
    } catch {
      return false;
    }
  }

  close(): Promise<void> {
    this.#redis.disconnect();
    return Promise.resolve();
  }

  async #run<T>(command: (redis: Redis) => Promise<T>): Promise<T> {
    try {
      return await command(this.#redis);
    } catch (error) {
      throw new StoreUnavailable(error);
    }
  }
}

/** The braces keep both keys on one node of a cluster. */
const queueKeys = (queue: string): [string, string] => [
  `queue:{${queue}}:due`,
  `queue:{${queue}}:items`,
];
