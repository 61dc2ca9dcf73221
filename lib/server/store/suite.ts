import "server-only";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "./types";

export interface StoreUnderTest {
  store: Store;
  /** Makes everything older by so many seconds. */
  age(seconds: number): Promise<void>;
}

/** What the app relies on, whichever store it is given. */
export function storeSuite(name: string, start: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    let store: Store;
    let age: StoreUnderTest["age"];
    let key: string;
    let serial = 0;

    beforeAll(async () => ({ store, age } = await start()));
    afterAll(() => store.close());
    beforeEach(() => {
      key = `test:${process.pid}:${Date.now()}:${(serial += 1)}`;
    });

    test("gives back what was set, and nothing before", async () => {
      expect(await store.get(key)).toBeNull();
      await store.set(key, "žluťoučký {}", 60);
      expect(await store.get(key)).toBe("žluťoučký {}");
      await store.set(key, "b", 60);
      expect(await store.get(key)).toBe("b");
    });

    test("forgets what has expired", async () => {
      await store.set(key, "a", 60);
      await age(59);
      expect(await store.get(key)).toBe("a");
      await age(2);
      expect(await store.get(key)).toBeNull();
      expect(await store.delete(key)).toBe(false);
    });

    test("sets only where nothing is, which an expired value is", async () => {
      expect(await store.setIfAbsent(key, "a", 60)).toBe(true);
      expect(await store.setIfAbsent(key, "b", 60)).toBe(false);
      expect(await store.get(key)).toBe("a");
      await age(61);
      expect(await store.setIfAbsent(key, "c", 60)).toBe(true);
      expect(await store.get(key)).toBe("c");
    });

    test("sets only what is there: a deleted value stays deleted", async () => {
      expect(await store.setIfPresent(key, "a", 60)).toBe(false);
      expect(await store.get(key)).toBeNull();
      await store.set(key, "a", 60);
      expect(await store.setIfPresent(key, "b", 600)).toBe(true);
      await age(61);
      expect(await store.get(key)).toBe("b");
      await store.delete(key);
      expect(await store.setIfPresent(key, "c", 60)).toBe(false);
      expect(await store.get(key)).toBeNull();
    });

    test("never brings back what expired", async () => {
      await store.set(key, "a", 60);
      await age(61);
      expect(await store.setIfPresent(key, "b", 60)).toBe(false);
      expect(await store.compareAndSet(key, "a", "b", 60)).toBe(false);
      expect(await store.get(key)).toBeNull();
    });

    test("compares and sets", async () => {
      expect(await store.compareAndSet(key, "a", "b", 60)).toBe(false);
      await store.set(key, "a", 60);
      expect(await store.compareAndSet(key, "x", "b", 60)).toBe(false);
      expect(await store.get(key)).toBe("a");
      expect(await store.compareAndSet(key, "a", "b", 600)).toBe(true);
      await age(61);
      expect(await store.get(key)).toBe("b");
    });

    test("lets one of many win", async () => {
      const wins = await Promise.all(
        Array.from({ length: 20 }, (_, index) => store.setIfAbsent(key, String(index), 60)),
      );
      expect(wins.filter(Boolean)).toHaveLength(1);
      const value = (await store.get(key)) ?? "";
      const swaps = await Promise.all(
        Array.from({ length: 20 }, (_, index) => store.compareAndSet(key, value, `s${index}`, 60)),
      );
      expect(swaps.filter(Boolean)).toHaveLength(1);
    });

    test("deletes, and says whether there was anything", async () => {
      await store.set(key, "a", 60);
      expect(await store.delete(key)).toBe(true);
      expect(await store.delete(key)).toBe(false);
      expect(await store.get(key)).toBeNull();
    });

    test("counts in a window that the first count opens", async () => {
      expect(await store.increment(key, 60)).toBe(1);
      await age(40);
      expect(await store.increment(key, 60)).toBe(2);
      await age(21);
      expect(await store.increment(key, 60)).toBe(1);
    });

    test("loses no count", async () => {
      const sums = await Promise.all(Array.from({ length: 50 }, () => store.increment(key, 60)));
      expect(new Set(sums).size).toBe(50);
      expect(Math.max(...sums)).toBe(50);
    });

    test("gives queued work when it is due, to one taker at a time", async () => {
      const late = await store.enqueue(key, "late", 2_000);
      const early = await store.enqueue(key, "early", 1_000);
      expect(await store.takeDue(key, 999, 10)).toEqual([]);
      expect(await store.takeDue(key, 1_000, 10)).toEqual([{ id: early, item: "early" }]);
      expect(await store.takeDue(key, 2_000, 60)).toEqual([{ id: late, item: "late" }]);
      expect(await store.takeDue(key, 10_999, 10)).toEqual([]);
    });

    test("gives work again after its lease, until it is done", async () => {
      const id = await store.enqueue(key, "again", 1_000);
      await store.takeDue(key, 1_000, 10);
      expect(await store.takeDue(key, 11_000, 10)).toEqual([{ id, item: "again" }]);
      await store.done(key, id);
      expect(await store.takeDue(key, 1_000_000, 10)).toEqual([]);
    });

    test("keeps queues apart", async () => {
      const id = await store.enqueue(key, "mine", 1);
      expect(await store.takeDue(`${key}:other`, 2, 10)).toEqual([]);
      await store.done(`${key}:other`, id);
      expect(await store.takeDue(key, 2, 10)).toEqual([{ id, item: "mine" }]);
    });

    test("answers a ping", async () => expect(await store.ping()).toBe(true));
  });
}
