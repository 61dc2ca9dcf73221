import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { listCountries } from "./reference";
import { getReward, listRewards } from "./rewards";
import { memoryStore, testMember, useUpstream } from "./testing/environment";
import { startFakeUpstream, testContext } from "./testing/fake-upstream";
import type { Answer, FakeUpstream } from "./testing/fake-upstream";
import { closeUpstream, upstream } from "./upstream";

const { current } = vi.hoisted(() => ({ current: { store: {} as unknown } }));

vi.mock("@/lib/server/store", () => ({
  store: () => current.store,
  StoreUnavailable: class StoreUnavailable extends Error {},
}));

const countries = { data: { countries: [{ country_id: "CZ", name: "Czechia" }], total_items: 1 } };

let fake: FakeUpstream;
let memory: ReturnType<typeof memoryStore>;

/** Tokens are t1, t2 …; `reads` answers the rest. */
const withTokens = (reads: Answer): Answer => {
  let made = 0;
  return (answering) => {
    if (answering.seen.path !== "/tokens") return reads(answering);
    made += 1;
    answering.json(201, { data: { token_id: `t${made}` } });
  };
};

const tokensSeen = () => fake.seen.map(({ headers }) => headers.authorization ?? "none");
const reads = () => fake.seen.filter(({ method }) => method === "GET");

beforeEach(async () => {
  fake = await startFakeUpstream(withTokens(({ json }) => json(200, countries)));
  memory = memoryStore();
  current.store = memory;
  useUpstream(fake.url);
});

afterEach(async () => {
  await closeUpstream();
  await fake.close();
});

describe("a public read", () => {
  it("costs upstream one call for a hundred readers, members among them, per language", async () => {
    const contexts = Array.from({ length: 100 }, (_none, index) => {
      const ctx = testContext({ locale: index % 2 ? "en" : "cs" });
      return index % 3 ? { ...ctx, member: testMember({ token: `m${index}` }) } : ctx;
    });
    const results = await Promise.all(contexts.map((ctx) => listCountries(ctx)));
    expect(results[0]).toEqual({ ok: true, data: [{ code: "cz", name: "Czechia" }] });
    expect(
      reads()
        .map(({ headers }) => headers["accept-language"])
        .sort(),
    ).toEqual(["cs, en-gb;q=0.8", "en, en-gb;q=0.8"]);
    expect(tokensSeen()).toEqual(["none", "Bearer t1", "Bearer t1"]);
    await listCountries(testContext());
    expect(reads()).toHaveLength(2);
  });

  it("keeps the guest token sealed in the store, and another process finds it there", async () => {
    await listCountries(testContext());
    expect([...memory.kept.values()].join()).not.toContain("t1");
    upstream().guest.token = null;
    await listCountries(testContext({ locale: "cs" }));
    expect(tokensSeen()).toEqual(["none", "Bearer t1", "Bearer t1"]);
  });

  it("renews a dead guest token once for all, and never loops", async () => {
    fake.answer = withTokens(({ seen, json }) =>
      seen.headers.authorization === "Bearer t2" ? json(200, countries) : json(401, {}),
    );
    const contexts = [testContext(), testContext({ locale: "cs" }), testContext()];
    const results = await Promise.all(contexts.map((ctx) => listCountries(ctx)));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(fake.seen.filter(({ path }) => path === "/tokens")).toHaveLength(2);
    expect(upstream().guest.token).toBe("t2");
  });

  it("uses a member's own token, uncached, where guests are refused, and remembers it", async () => {
    fake.answer = withTokens(({ seen, json }) =>
      seen.headers.authorization?.startsWith("Bearer m") ? json(200, countries) : json(401, {}),
    );
    const as = (token: string) => ({ ...testContext(), member: testMember({ token }) });
    expect(await listCountries(as("m1"))).toMatchObject({ ok: true });
    expect(tokensSeen()).toEqual(["none", "Bearer t1", "none", "Bearer t2", "Bearer m1"]);
    expect(await listCountries(as("m2"))).toMatchObject({ ok: true });
    expect(tokensSeen().slice(5)).toEqual(["Bearer m2"]);
    expect(await listCountries(testContext())).toMatchObject({ error: { code: "forbidden" } });
    expect(fake.seen).toHaveLength(6);
  });

  it("tells a guest `forbidden`, never that a session ended", async () => {
    fake.answer = withTokens(({ json }) => json(403, {}));
    expect(await listCountries(testContext())).toMatchObject({ error: { code: "forbidden" } });
    expect(fake.seen).toHaveLength(2);
  });

  it("does without the store where that is out of reach", async () => {
    const { StoreUnavailable } = await import("@/lib/server/store");
    const down = () => Promise.reject(new StoreUnavailable("down"));
    current.store = { get: down, setIfAbsent: down, compareAndSet: down };
    expect(await listCountries(testContext())).toMatchObject({ ok: true });
  });

  it("lets a member in where no guest token can be made", async () => {
    fake.answer = ({ seen, json }) =>
      seen.path === "/tokens" ? json(400, {}) : json(200, countries);
    const ctx = { ...testContext(), member: testMember() };
    expect(await listCountries(ctx)).toMatchObject({ ok: true });
    expect(await listCountries(testContext())).toMatchObject({
      error: { code: "upstream_unavailable", retryable: false },
    });
  });
});

describe("rewards", () => {
  const reward = (id: string, over = {}) => ({
    reward_id: id,
    name: `Reward ${id}`,
    reward_group: 1,
    points_cost: 100,
    state: 1,
    ...over,
  });

  it("are read to the last page; only what points can buy is in the catalogue", async () => {
    const all = [
      ...Array.from({ length: 230 }, (_none, index) => reward(`r${index}`)),
      reward("simple", { reward_group: 4, points_cost: null, priority: 1 }),
      ...[0, 2, 5].map((group) => reward(`group${group}`, { reward_group: group })),
      reward("gone", { state: 0 }),
      { reward_id: "no name" },
    ];
    fake.answer = withTokens(({ seen, json }) => {
      const offset = Number(new URL(seen.path, "http://x").searchParams.get("offset"));
      const rewards = all.slice(offset, offset + 100);
      json(200, { data: { rewards, total_items: all.length } });
    });
    const result = await listRewards(testContext());
    const items = result.ok ? result.data.items : [];
    expect(items).toHaveLength(231);
    expect(items[0]).toMatchObject({ id: "simple", pointsCost: null, redeemable: false });
    expect(items.slice(1).every(({ redeemable }) => redeemable)).toBe(true);
    expect(reads()).toHaveLength(3);
  });

  it("stay readable where the list of stores alone is closed", async () => {
    const own = [
      { store_id: "s", name: "Own" },
      { store_id: "h", name: "H", visibility_for_customer: 0 },
    ];
    fake.answer = withTokens(({ seen, json }) =>
      seen.path.includes("/stores")
        ? json(401, {})
        : json(200, { data: reward("r", { reward_group: 2, store_list: own }) }),
    );
    expect(await getReward(testContext(), "r")).toMatchObject({
      ok: true,
      data: { id: "r", redeemable: false, stores: [{ id: "s", name: "Own" }] },
    });
  });

  it("fail as a whole where the stores cannot be read for the moment", async () => {
    fake.answer = withTokens(({ seen, json }) =>
      seen.path.includes("/stores")
        ? json(429, {}, { "retry-after": "60" })
        : json(200, { data: reward("r") }),
    );
    expect(await getReward(testContext(), "r")).toMatchObject({ error: { code: "rate_limited" } });
  });
});
