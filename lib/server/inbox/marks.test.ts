import { describe, expect, it, vi } from "vitest";
import { StoreUnavailable, type Store } from "@/lib/server/store";
import { changeMarks, isMarked, NO_MARKS, readMarks, withRead, withUpTo } from "./marks";

vi.mock("@/lib/server/store", () => ({
  StoreUnavailable: class StoreUnavailable extends Error {},
}));

const NOW = Date.parse("2026-11-25T12:00:00Z");
const at = (day: number) => new Date(Date.UTC(2026, 9, day)).toISOString();
const message = (id: string, day: number | null = 1) => ({
  id,
  sentAt: day === null ? null : at(day),
});

/** As much of a store as marks need. */
function memory(over: Partial<Store> = {}): Store {
  const kept = new Map<string, string>();
  return {
    get: async (key) => kept.get(key) ?? null,
    setIfAbsent: async (key, value) => !kept.has(key) && !!kept.set(key, value),
    compareAndSet: async (key, expected, value) =>
      kept.get(key) === expected && !!kept.set(key, value),
    ...over,
  } as Store;
}

describe("marks", () => {
  it("know single messages, and all up to an instant", () => {
    const marks = withUpTo(withRead(NO_MARKS, message("a", 9), NOW), at(5), NOW);
    expect(isMarked(marks, message("a", 9))).toBe(true);
    expect(isMarked(marks, message("b", 5))).toBe(true);
    expect(isMarked(marks, message("c", 6))).toBe(false);
    expect(isMarked(marks, message("d", null))).toBe(false);
    expect(isMarked(withRead(marks, message("d", null), NOW), message("d", null))).toBe(true);
  });

  it("need no id any more for what lies before the instant", () => {
    const marks = withUpTo(withRead(NO_MARKS, message("a", 3), NOW), at(5), NOW);
    expect(marks.read).toEqual([]);
    expect(withUpTo(marks, at(2), NOW).upTo).toBe(Date.parse(at(5)));
  });

  it("never cover what is yet to be sent, whatever a browser says", () => {
    expect(withUpTo(NO_MARKS, "2099-01-01T00:00:00Z", NOW).upTo).toBe(NOW);
    const [mark] = withRead(NO_MARKS, { id: "a", sentAt: "2099-01-01T00:00:00Z" }, NOW).read;
    expect(mark).toEqual(["a", NOW]);
  });

  it("forget the count when something is read, and not when it was read already", () => {
    const counted = { ...NO_MARKS, counted: { at: NOW, count: 2, more: false } };
    const marks = withRead(counted, message("a"), NOW);
    expect(marks.counted).toBeNull();
    expect(withRead(marks, message("a"), NOW)).toBe(marks);
  });

  it("stay few: the older half becomes one instant, under which all stays read", () => {
    let marks = NO_MARKS;
    const all = Array.from({ length: 2_000 }, (_none, index) => ({
      id: `m${index}`,
      sentAt: new Date(Date.UTC(2020, 0, index)).toISOString(),
    }));
    for (const one of all) marks = withRead(marks, one, NOW);
    expect(marks.read.length).toBeLessThanOrEqual(400);
    expect(all.every((one) => isMarked(marks, one))).toBe(true);
  });
});

describe("keeping them", () => {
  it("loses nothing when two tabs write at once", async () => {
    const store = memory();
    const ids = ["a", "b", "c", "d", "e"];
    await Promise.all(
      ids.map((id) => changeMarks(store, "eva", (marks) => withRead(marks, message(id, 9), NOW))),
    );
    const marks = await readMarks(store, "eva");
    expect(marks?.read.map(([id]) => id).sort()).toEqual(ids);
    expect(await readMarks(store, "adam")).toEqual(NO_MARKS);
  });

  it("gives up where others are faster for ever", async () => {
    const store = memory({ setIfAbsent: async () => false });
    expect(await changeMarks(store, "eva", (marks) => withUpTo(marks, at(1), NOW))).toBe(false);
  });

  it("starts anew from what cannot be read, and knows nothing while the store is away", async () => {
    expect(await readMarks(memory({ get: async () => "{" }), "eva")).toEqual(NO_MARKS);
    const away = memory({ get: () => Promise.reject(new StoreUnavailable(null)) });
    expect(await readMarks(away, "eva")).toBeNull();
  });

  it("writes nothing that tells who it is about", async () => {
    const keys: string[] = [];
    const store = memory({
      setIfAbsent: async (key, value) => {
        keys.push(key, value);
        return true;
      },
    });
    await changeMarks(store, "8ea2591121e636086a4a9c0992", (marks) => withUpTo(marks, at(1), NOW));
    expect(keys.join()).not.toContain("8ea2591121e636086a4a9c0992");
  });
});
