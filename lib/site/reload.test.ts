import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import defaultSite from "./default-site.json" with { type: "json" };

const folder = mkdtempSync(join(tmpdir(), "site-"));
const file = join(folder, "site.json");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let second = 0;

/** Saves the file a second after the last time, as somebody who writes on it does. */
function save(text: string) {
  writeFileSync(file, text);
  second += 1;
  utimesSync(file, second, second);
}

const named = (name: string) => JSON.stringify({ ...defaultSite, name });

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv("SITE_CONFIG", file);
});
afterEach(() => vi.unstubAllEnvs());

test("in development a saved site file is another brand at once, and a wrong one changes nothing", async () => {
  vi.stubEnv("NODE_ENV", "development");
  save(named("First"));
  const { site, siteProblems } = await import("./index");
  expect(site().name).toBe("First");
  save(named("Second"));
  expect(site().name).toBe("Second");
  save("{");
  expect(site().name).toBe("Second");
  expect(siteProblems()).toEqual([expect.stringMatching(/site\.json:1:\d+ is not valid JSON/)]);
  save(named("Third"));
  expect(site().name).toBe("Third");
  expect(siteProblems()).toEqual([]);
});

test("in production it is read once", async () => {
  vi.stubEnv("NODE_ENV", "production");
  save(named("First"));
  const { site } = await import("./index");
  expect(site().name).toBe("First");
  save(named("Second"));
  expect(site().name).toBe("First");
});
