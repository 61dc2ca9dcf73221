import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ok, type Result } from "@/lib/contracts/result";
import { StoreUnavailable, type Store } from "@/lib/server/store";
import { LibsqlStore } from "@/lib/server/store/libsql";
import { RedisStore } from "@/lib/server/store/redis";
import { createInTurn, type InTurn } from "./in-turn";

/** A store that instances share, whose entries can be made older. */
interface SharedStore {
  store: Store;
  age(seconds: number): Promise<void>;
  close(): Promise<void>;
}

const embedded = (): SharedStore => {
  const folder = mkdtempSync(join(tmpdir(), "in-turn-"));
  let now = Date.now();
  const store = new LibsqlStore(`file:${join(folder, "store.db")}`, () => now);
  return {
    store,
    age: (seconds) => Promise.resolve(void (now += seconds * 1000)),
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const redis = (url: string): SharedStore => {
  const direct = new Redis(url);
  const store = new RedisStore(url);
  return {
    store,
    // Redis has its own clock: instead of moving it, every key's end is brought nearer.
    age: async (seconds) => {
      for (const key of await direct.keys("loyalty:turn:*")) {
        await direct.pexpire(key, (await direct.pttl(key)) - seconds * 1000);
      }
    },
    close: async () => {
      direct.disconnect();
      await store.close();
    },
  };
};

/** One instance: its waiting takes no time but by its own clock. */
const instance = (store: Store): InTurn => {
  let clock = 0;
  return createInTurn({
    store: () => store,
    now: () => clock,
    pause: (ms) => {
      clock += ms;
      return new Promise((resolve) => setImmediate(resolve));
    },
  });
};

/** Work that says when it has begun, and ends when it is told to. */
const piece = (name: string) => {
  let begin: () => void = () => undefined;
  let end: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const ended = new Promise<void>((resolve) => (end = resolve));
  const work = async (): Promise<Result<string>> => {
    begin();
    await ended;
    return ok(name);
  };
  return { work, begun, end };
};

const TRY_AGAIN = { ok: false, error: { code: "unavailable", retryable: true } };
const url = process.env.TEST_REDIS_URL;
const STORES: [name: string, open: () => SharedStore][] = [
  ["the embedded store", embedded],
  // Without a Redis to ask, there is nothing to say about it: `npm run test:full` brings one.
  ...(url ? [["Redis", () => redis(url)] satisfies [string, () => SharedStore]] : []),
];

describe.each(STORES)("work in turn over %s", (_name, open) => {
  let shared: SharedStore;
  let key: string;
  let serial = 0;

  beforeAll(() => (shared = open()) && undefined);
  afterAll(() => shared.close());
  beforeEach(() => (key = `member-${process.pid}-${(serial += 1)}`) && undefined);

  it("does not overlap, in one instance nor in two", async () => {
    // By the real clock: work takes its time here too.
    const quick = () =>
      createInTurn({ store: () => shared.store, now: Date.now, pause: () => sleep(1) });
    const instances = [quick(), quick()] as const;
    let running = 0;
    let most = 0;
    const work = async (): Promise<Result<void>> => {
      most = Math.max(most, (running += 1));
      await sleep(2);
      running -= 1;
      return ok(undefined);
    };
    const results = await Promise.all(
      Array.from({ length: 12 }, (_none, index) => instances[index % 2 ? 1 : 0](key, work)),
    );
    expect(results.filter(({ ok: isDone }) => isDone)).toHaveLength(12);
    expect(most).toBe(1);
  });

  it("waits for nobody else's", async () => {
    const mine = piece("mine");
    const running = instance(shared.store)(key, mine.work);
    await mine.begun;
    expect(await instance(shared.store)(`${key}-other`, async () => ok("theirs"))).toEqual(
      ok("theirs"),
    );
    mine.end();
    expect(await running).toEqual(ok("mine"));
  });

  it("is to be tried again where its turn does not come, and has not begun", async () => {
    const slow = piece("slow");
    const running = instance(shared.store)(key, slow.work);
    await slow.begun;
    const other = instance(shared.store);
    let begun = 0;
    const late = () => other(key, async () => ok((begun += 1)));
    expect(await late()).toMatchObject(TRY_AGAIN);
    expect(begun).toBe(0);
    slow.end();
    expect(await running).toEqual(ok("slow"));
    expect(await late()).toEqual(ok(1));
  });

  it("goes on a minute after an instance died at it, whose late end frees nobody else's place", async () => {
    const dead = piece("dead");
    const running = instance(shared.store)(key, dead.work);
    await dead.begun;
    await shared.age(59);
    expect(await instance(shared.store)(key, async () => ok("early"))).toMatchObject(TRY_AGAIN);
    await shared.age(2);
    const next = piece("next");
    const after = instance(shared.store)(key, next.work);
    expect(await Promise.race([next.begun, after])).toBeUndefined();
    dead.end();
    await running;
    expect(await instance(shared.store)(key, async () => ok("third"))).toMatchObject(TRY_AGAIN);
    next.end();
    expect(await after).toEqual(ok("next"));
  });

  it("that throws makes way for the next", async () => {
    const one = instance(shared.store);
    const broken = one(key, () => Promise.reject(new Error("broken")));
    const next = one(key, async () => ok("next"));
    await expect(broken).rejects.toThrow("broken");
    expect(await next).toEqual(ok("next"));
    expect(await instance(shared.store)(key, async () => ok("other"))).toEqual(ok("other"));
  });

  it("is to be tried again without the store, and is done where only its end is not kept", async () => {
    let isDown = true;
    const flaky = new Proxy(shared.store, {
      get: (target, name: keyof Store) => {
        const method = target[name].bind(target) as (...call: unknown[]) => unknown;
        return (...call: unknown[]) =>
          isDown ? Promise.reject(new StoreUnavailable(null)) : method(...call);
      },
    });
    const one = instance(flaky);
    let begun = 0;
    expect(await one(key, async () => ok((begun += 1)))).toMatchObject(TRY_AGAIN);
    expect(begun).toBe(0);
    isDown = false;
    const done = await one(key, async () => {
      isDown = true;
      return ok((begun += 1));
    });
    expect(done).toEqual(ok(1));
  });
});
