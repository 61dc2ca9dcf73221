import { beforeEach, describe, expect, it, vi } from "vitest";
import type { PointsOverview } from "@/lib/contracts/points";
import { fail, ok } from "@/lib/contracts/result";
import { pointsChange } from "./points-change";

const { kept, broken } = vi.hoisted(() => ({
  kept: new Map<string, string>(),
  broken: { value: false },
}));

vi.mock("@/lib/server/store", () => {
  class StoreUnavailable extends Error {}
  const guard = <T>(value: T) =>
    broken.value ? Promise.reject(new StoreUnavailable()) : Promise.resolve(value);
  return {
    StoreUnavailable,
    store: () => ({
      get: (key: string) => guard(kept.get(key) ?? null),
      set: (key: string, value: string) => guard(void kept.set(key, value)),
    }),
  };
});

const MINUTE = 60_000;
const START = Date.parse("2026-11-20T10:00:00Z");
const points = (available: number | null) =>
  Promise.resolve(ok<PointsOverview>({ available, worth: [] }));
const look = (available: number | null, minutes: number, customerId = "eva") =>
  pointsChange({ customerId }, points(available), START + minutes * MINUTE);

beforeEach(() => {
  kept.clear();
  broken.value = false;
});

describe("the change since the last look", () => {
  it("is unknown at the first look, and is kept through one that lasts", async () => {
    expect(await look(100, 0)).toEqual(ok(null));
    expect(await look(80, 5)).toEqual(ok(null));
    const next = { since: "2026-11-20T10:05:00Z", amount: 70 };
    expect(await look(150, 600)).toEqual(ok(next));
    expect(await look(150, 610)).toEqual(ok(next));
    expect(await look(140, 620)).toEqual(ok({ ...next, amount: 60 }));
    expect(await look(140, 2000)).toEqual(ok({ since: "2026-11-20T20:20:00Z", amount: 0 }));
  });

  it("is each member's own, and the store does not tell whose", async () => {
    await look(100, 0);
    expect(await look(5, 600, "jan")).toEqual(ok(null));
    expect([...kept.keys()].join()).not.toMatch(/eva|jan/);
  });

  it("is unknown where the balance, the store or what it holds is no good", async () => {
    await look(100, 0);
    expect(await look(null, 600)).toEqual(ok(null));
    const failed = Promise.resolve(fail("upstream_unavailable"));
    expect(await pointsChange({ customerId: "eva" }, failed)).toEqual(ok(null));
    for (const key of kept.keys()) kept.set(key, "{broken");
    expect(await look(100, 700)).toEqual(ok(null));
    broken.value = true;
    expect(await look(100, 2000)).toEqual(ok(null));
  });
});
