import { beforeEach, describe, expect, it } from "vitest";
import { memoryStore } from "@/lib/server/carecloud/testing/environment";
import { dropPin, readPin, writePin } from "./pin";

const DAY = 24 * 60 * 60 * 1000;
let store: ReturnType<typeof memoryStore>;
beforeEach(() => {
  store = memoryStore();
});

describe("a pinned reward", () => {
  it("is kept for its member alone, and replaced by the next", async () => {
    await writePin(store, "eva", "cup");
    await writePin(store, "petr", "mug");
    await writePin(store, "eva", "loaf");
    expect(await readPin(store, "eva")).toBe("loaf");
    expect(await readPin(store, "petr")).toBe("mug");
    expect(await readPin(store, "marie")).toBeNull();
  });

  it("is gone when it is taken off", async () => {
    await writePin(store, "eva", "cup");
    await dropPin(store, "eva");
    expect(await readPin(store, "eva")).toBeNull();
  });

  it("is kept anew now and then by being looked at", async () => {
    const kept: number[] = [];
    const watched = {
      ...store,
      get: store.get.bind(store),
      set: store.set.bind(store),
      compareAndSet: (...args: Parameters<typeof store.compareAndSet>) => {
        kept.push(args[3]);
        return store.compareAndSet(...args);
      },
    };
    await writePin(watched, "eva", "cup", 0);
    await readPin(watched, "eva", 29 * DAY);
    expect(kept).toEqual([]);
    expect(await readPin(watched, "eva", 31 * DAY)).toBe("cup");
    expect(kept).toEqual([400 * 24 * 60 * 60]);
    await readPin(watched, "eva", 32 * DAY);
    expect(kept).toHaveLength(1);
  });
});
