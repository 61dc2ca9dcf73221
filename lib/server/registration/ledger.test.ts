import { beforeEach, expect, test, vi } from "vitest";
import { beginRegistration, endRegistration } from "./ledger";

const { current } = vi.hoisted(() => ({ current: { kept: new Map<string, string>() } }));

vi.mock("@/lib/server/store", () => ({
  store: () => {
    const { kept } = current;
    return {
      get: (key: string) => Promise.resolve(kept.get(key) ?? null),
      set: (key: string, value: string) => Promise.resolve(void kept.set(key, value)),
      delete: (key: string) => Promise.resolve(kept.delete(key)),
      setIfAbsent: (key: string, value: string) =>
        Promise.resolve(!kept.has(key) && !!kept.set(key, value)),
      compareAndSet: (key: string, expected: string, value: string) =>
        Promise.resolve(kept.get(key) === expected && !!kept.set(key, value)),
    };
  },
}));

const CONTACT = "eva@example.com";
beforeEach(() => current.kept.clear());

test("only one registration with a contact is under way at a time", async () => {
  const both = await Promise.all([beginRegistration(CONTACT), beginRegistration(CONTACT)]);
  expect(both.sort()).toEqual(["busy", "first"]);
  expect(await beginRegistration("other@example.com")).toBe("first");
});

test("after one that may have happened, the next finds out first", async () => {
  for (const happened of [null, true]) {
    await beginRegistration(CONTACT);
    await endRegistration(CONTACT, happened);
    expect(await beginRegistration(CONTACT)).toBe("again");
    await endRegistration(CONTACT, false);
  }
});

test("after one that surely did not happen, the next starts afresh", async () => {
  await beginRegistration(CONTACT);
  await endRegistration(CONTACT, false);
  expect(await beginRegistration(CONTACT)).toBe("first");
});

test("one that never ended is taken over after a while", async () => {
  await beginRegistration(CONTACT, 0);
  expect(await beginRegistration(CONTACT, 44_000)).toBe("busy");
  expect(await beginRegistration(CONTACT, 46_000)).toBe("again");
});

test("no contact stands in a key", async () => {
  await beginRegistration(CONTACT);
  expect([...current.kept.keys()].join()).not.toContain("eva");
});
