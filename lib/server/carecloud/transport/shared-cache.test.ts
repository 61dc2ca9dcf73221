import { beforeEach, describe, expect, it, vi } from "vitest";
import { CACHE_TIMES, createSharedCache, type Loaded } from "./shared-cache";

type Failed = { ok: false; passing: boolean };
type Load = () => Promise<Loaded<number, Failed>>;

let time = 0;
const cache = () => createSharedCache(CACHE_TIMES, 3, () => time);
const failing: Load = () => Promise.resolve({ ok: false, passing: true });

/** Gives 1, 2, 3 … with the `max-age` given. */
const counting = (maxAge: number | null) => {
  let count = 0;
  return vi.fn<Load>(() => Promise.resolve({ ok: true, value: ++count, maxAge }));
};

const valueOf = async (kept: ReturnType<typeof cache>, load: Load, key = "key") => {
  const { result } = await kept.get(key, load, ({ passing }) => passing);
  return result.ok ? result.value : null;
};

beforeEach(() => {
  time = 0;
});

describe("the shared cache", () => {
  it.each([
    ["honours max-age", 120, 120_000],
    ["keeps a minute where upstream names no age", null, CACHE_TIMES.usual],
    ["keeps a second at least", 0, CACHE_TIMES.min],
    ["keeps an hour at most", 1_000_000, CACHE_TIMES.max],
  ])("%s", async (_what, maxAge, freshFor) => {
    const kept = cache();
    const load = counting(maxAge);
    expect(await valueOf(kept, load)).toBe(1);
    time = freshFor - 1;
    expect(await valueOf(kept, load)).toBe(1);
    time = freshFor;
    expect(await valueOf(kept, load)).toBe(2);
  });

  it("refreshes once for all who ask at the same time", async () => {
    const kept = cache();
    const load = counting(60);
    const values = await Promise.all(Array.from({ length: 100 }, () => valueOf(kept, load)));
    expect(values.every((value) => value === 1)).toBe(true);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("gives an old value while upstream fails, up to an hour, and rests between tries", async () => {
    const kept = cache();
    await valueOf(kept, counting(1));
    time = 2_000;
    const load = vi.fn(failing);
    expect(await valueOf(kept, load)).toBe(1);
    expect(await valueOf(kept, load)).toBe(1);
    expect(load).toHaveBeenCalledTimes(1);
    time += CACHE_TIMES.rest;
    expect(await valueOf(kept, load)).toBe(1);
    expect(load).toHaveBeenCalledTimes(2);
    time = 1_000 + CACHE_TIMES.stale;
    expect(await valueOf(kept, load)).toBeNull();
  });

  it("says from when an old value is, also while it rests, and nothing of a fresh one", async () => {
    const kept = cache();
    const asOf = async (load: Load) => (await kept.get("key", load, ({ passing }) => passing)).asOf;
    time = 500;
    expect(await asOf(counting(1))).toBeNull();
    expect(await asOf(failing)).toBeNull();
    time = 2_000;
    expect(await asOf(failing)).toBe(500);
    expect(await asOf(failing), "nobody was asked").toBe(500);
    time += CACHE_TIMES.rest;
    expect(await asOf(counting(1))).toBeNull();
  });

  it("gives no old value where upstream refuses, and keeps no failure", async () => {
    const kept = cache();
    await valueOf(kept, counting(1));
    time = 2_000;
    const refused: Load = () => Promise.resolve({ ok: false, passing: false });
    expect(await valueOf(kept, refused)).toBeNull();
    expect(await valueOf(kept, counting(1))).toBe(1);
  });

  it("is bounded: what was not used longest goes first", async () => {
    const kept = cache();
    const load = counting(3_600);
    for (const key of ["a", "b", "c"]) await valueOf(kept, load, key);
    await valueOf(kept, load, "a");
    await valueOf(kept, load, "d");
    expect(await valueOf(kept, load, "a")).toBe(1);
    expect(await valueOf(kept, load, "c")).toBe(3);
    expect(await valueOf(kept, load, "b")).toBe(5);
  });
});
