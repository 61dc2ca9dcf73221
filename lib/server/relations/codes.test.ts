import { describe, expect, it } from "vitest";
import type { Store } from "@/lib/server/store";
import { offerCode, returnCode, takeCode } from "./codes";

const NOW = Date.parse("2026-11-25T12:00:00Z");
const MINUTE = 60_000;

function memory() {
  const kept = new Map<string, string>();
  const counts = new Map<string, number>();
  const store = {
    get: async (key: string) => kept.get(key) ?? null,
    setIfAbsent: async (key: string, value: string) => !kept.has(key) && !!kept.set(key, value),
    delete: async (key: string) => kept.delete(key),
    increment: async (key: string) => {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return counts.get(key) ?? 0;
    },
  } as unknown as Store;
  return { store, kept };
}

const offered = async (store: Store, customerId = "eva") => {
  const result = await offerCode(store, customerId, NOW);
  if (!result.ok) throw new Error(result.error.code);
  return result.data;
};

describe("a code", () => {
  it("is easy to read out, and leads to whoever made it, once", async () => {
    const { store, kept } = memory();
    const { code, expiresAt } = await offered(store);
    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/);
    expect(expiresAt).toBe("2026-11-25T12:15:00Z");
    expect([...kept.keys()].join()).not.toContain(code.slice(0, 4));
    const typed = ` ${code.toLowerCase().replace("-", " ")} `;
    const taken = await takeCode(store, "adam", typed, NOW);
    expect(taken).toMatchObject({ ok: true, data: { customerId: "eva" } });
    const again = await takeCode(store, "adam", code, NOW);
    expect(again).toMatchObject({ error: { fields: { code: "not_found" } } });
  });

  it("goes back into use where it led to nothing", async () => {
    const { store } = memory();
    const { code } = await offered(store);
    const taken = await takeCode(store, "adam", code, NOW);
    if (!taken.ok) throw new Error();
    await returnCode(store, code, taken.data, NOW + MINUTE);
    expect((await takeCode(store, "adam", code, NOW + 2 * MINUTE)).ok).toBe(true);
    await returnCode(store, code, taken.data, NOW + 16 * MINUTE);
    expect((await takeCode(store, "adam", code, NOW + 16 * MINUTE)).ok).toBe(false);
  });

  it("is of no use when it is too old, unknown or one's own", async () => {
    const { store } = memory();
    const { code } = await offered(store);
    const reasons = [
      await takeCode(store, "adam", code, NOW + 15 * MINUTE),
      await takeCode(store, "adam", "AAAA-AAAA", NOW),
      await takeCode(store, "eva", code, NOW),
    ].map((result) => !result.ok && result.error.fields?.code);
    expect(reasons).toEqual(["not_found", "not_found", "not_allowed_value"]);
    // Typing one's own does not use it up.
    expect((await takeCode(store, "adam", code, NOW)).ok).toBe(true);
  });

  it("cannot be guessed at for long, nor made without end", async () => {
    const { store } = memory();
    for (let tries = 0; tries < 10; tries += 1) await takeCode(store, "adam", "wrong", NOW);
    const { code } = await offered(store);
    const limited = await takeCode(store, "adam", code, NOW);
    expect(limited).toMatchObject({ error: { code: "rate_limited", retryAfter: 900 } });
    expect((await takeCode(store, "iva", code, NOW)).ok).toBe(true);
    for (let made = 1; made < 10; made += 1) await offered(store);
    expect(await offerCode(store, "eva", NOW)).toMatchObject({ error: { code: "rate_limited" } });
  });
});
