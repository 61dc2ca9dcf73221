import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it, vi } from "vitest";
import { PARTS } from "@/lib/contracts/parts";
import { fail, ok } from "@/lib/contracts/result";
import type { isOffered } from "./parts";

const folder = mkdtempSync(join(tmpdir(), "parts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const EVA = { customerId: "eva" };
const JAN = { customerId: "jan" };

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

it("lets a part go that upstream refuses, for that member, for five minutes", async () => {
  const { isOffered, learnPart } = await partsWith({});
  const now = Date.now();
  expect(await learnPart("stamps", EVA, fail("forbidden"), now)).toMatchObject({
    error: { code: "not_offered", retryable: false },
  });
  expect(isOffered("stamps", EVA, now + 1)).toBe(false);
  expect(isOffered("stamps", JAN, now + 1)).toBe(true);
  expect(isOffered("stamps", null, now + 1)).toBe(true);
  expect(isOffered("stamps", EVA, now + 5 * 60_000)).toBe(true);
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
