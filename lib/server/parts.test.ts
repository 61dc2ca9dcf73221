import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it, vi } from "vitest";
import { PARTS } from "@/lib/contracts/parts";
import { fail, ok } from "@/lib/contracts/result";
import type { isOffered } from "./parts";

const folder = mkdtempSync(join(tmpdir(), "parts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

vi.mock("@/lib/server/session/closed-parts", () => ({ rememberClosed: vi.fn() }));

const EVA = { sessionId: "eva", closed: {} };

/** The module as a process with this site file would have it. */
async function partsWith(features: Record<string, boolean>) {
  const { default: site } = await import("@/lib/site/default-site.json");
  const file = join(folder, "site.json");
  writeFileSync(file, JSON.stringify({ ...site, features }));
  vi.stubEnv("SITE_CONFIG", file);
  vi.resetModules();
  const parts = await import("./parts");
  parts.forgetClosedParts();
  return parts;
}

beforeEach(() => vi.unstubAllEnvs());

const offered = (check: typeof isOffered) => PARTS.filter((part) => check(part, EVA));

it("offers everything but what the operator turned off", async () => {
  const { isOffered, offeredParts } = await partsWith({ bookings: false, stores: true });
  expect(offered(isOffered)).toEqual(PARTS.filter((part) => part !== "bookings"));
  expect(offeredParts(null)).not.toContain("bookings");
});

it("writes into a member's session what upstream refuses, for five minutes", async () => {
  const { isOffered, learnPart } = await partsWith({});
  const { rememberClosed } = await import("@/lib/server/session/closed-parts");
  const now = Date.now();
  const until = now + 5 * 60_000;
  expect(await learnPart("stamps", EVA, fail("forbidden"), now)).toMatchObject({
    error: { code: "not_offered", retryable: false },
  });
  expect(rememberClosed).toHaveBeenCalledWith("eva", "stamps", until, now);
  const later = { ...EVA, closed: { stamps: until } };
  expect(isOffered("stamps", later, until - 1)).toBe(false);
  expect(isOffered("stamps", later, until)).toBe(true);
  expect(isOffered("stamps", null, until - 1), "guests are others").toBe(true);
});

it("lets a part go for guests that upstream refuses them, for five minutes", async () => {
  const { isOffered, learnPart } = await partsWith({});
  const now = Date.now();
  await learnPart("stores", null, fail("not_found"), now);
  expect(isOffered("stores", null, now + 1)).toBe(false);
  expect(isOffered("stores", EVA, now + 1)).toBe(true);
  expect(isOffered("stores", null, now + 5 * 60_000)).toBe(true);
});

it.each(["upstream_unavailable", "session_ended", "rate_limited"] as const)(
  "keeps a part whose reply was %s",
  async (code) => {
    const { isOffered, learnPart } = await partsWith({});
    const reply = fail(code);
    expect(await learnPart("stamps", EVA, reply)).toBe(reply);
    expect(await learnPart("stamps", EVA, ok([]))).toEqual(ok([]));
    expect(isOffered("stamps", EVA)).toBe(true);
  },
);
