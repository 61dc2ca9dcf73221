import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = resolve(".");
let folder: string;

// A folder with the sources and no build, so that what is built here does not matter.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "start-"));
  for (const name of ["lib", "messages", "node_modules", "package.json", "tsconfig.json"]) {
    symlinkSync(join(root, name), join(folder, name));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "lib/cli/start.ts"],
    { cwd: folder, encoding: "utf8", env: { NODE_ENV: "production", PATH: "", ...env } },
  );
  return { status, stdout, stderr };
}

const complete = {
  CARECLOUD_URL: "https://sandbox.example.com/webservice/rest-api",
  CARECLOUD_APPLICATION_ID: "web",
  APP_ORIGIN: "https://club.example.com",
  SESSION_SECRETS: "ab".repeat(32),
};

test("without settings it ends at once and names every one", () => {
  const { status, stdout, stderr } = start({});
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr.split("\n").filter((line) => line.startsWith("  - "))).toEqual([
    "  - CARECLOUD_URL is missing.",
    "  - CARECLOUD_APPLICATION_ID is missing.",
    "  - APP_ORIGIN is missing.",
    "  - SESSION_SECRETS is missing.",
  ]);
});

test("with wrong settings it names those, and the site file, and shows no secret", () => {
  const { status, stderr } = start({
    ...complete,
    APP_ORIGIN: "http://club.example.com",
    SESSION_SECRETS: "hunter2",
    SITE_CONFIG: "no-such-file.json",
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/APP_ORIGIN must be/);
  expect(stderr).toMatch(/SESSION_SECRETS must be/);
  expect(stderr).toMatch(/SITE_CONFIG: The site file no-such-file\.json cannot be read/);
  expect(stderr).not.toContain("hunter2");
  expect(stderr).not.toMatch(/CARECLOUD_URL/);
});

test("it reads .env, and without a build it says what to run", () => {
  const lines = Object.entries(complete).map(([name, value]) => `${name}=${value}`);
  writeFileSync(join(folder, ".env"), lines.join("\n"));
  const { status, stderr } = start({});
  expect(stderr).toMatch(/npm run build/);
  expect(status).toBe(1);
});
