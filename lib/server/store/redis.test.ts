import { Redis } from "ioredis";
import { describe, expect, test } from "vitest";
import { RedisStore } from "./redis";
import { storeSuite } from "./suite";
import { StoreUnavailable } from "./types";

const url = process.env.TEST_REDIS_URL;

// Without a Redis to ask, there is nothing to say about it: `npm run test:full` brings one.
if (url) {
  storeSuite("Redis store", async () => {
    const redis = new Redis(url);
    const store = new RedisStore(url);
    return {
      store: Object.assign(store, { close: () => (redis.disconnect(), closeOnly(store)) }),
      age: (seconds) => ageAll(redis, seconds),
    };
  });
}

const closeOnly = (store: RedisStore) => RedisStore.prototype.close.call(store);

/** Redis has its own clock: instead of moving it, every key's end is brought nearer. */
async function ageAll(redis: Redis, seconds: number): Promise<void> {
  for (const key of await redis.keys("loyalty:test:*")) {
    const left = await redis.pttl(key);
    if (left >= 0) await redis.pexpire(key, left - seconds * 1000);
  }
}

describe("Redis out of reach", () => {
  test("is unavailable, soon, and not empty", async () => {
    const store = new RedisStore("redis://127.0.0.1:1");
    await expect(store.get("key")).rejects.toThrow(StoreUnavailable);
    await expect(store.setIfAbsent("key", "a", 1)).rejects.toThrow(StoreUnavailable);
    expect(await store.ping()).toBe(false);
    await store.close();
  });
});
