import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { findFirefox, missingForEngines } from "./engines";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "loyalty-web-engines-"));
  vi.stubEnv("PATH", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function place(name: string): void {
  writeFileSync(join(folder, name), "#!/bin/sh\n");
  chmodSync(join(folder, name), 0o755);
}

it("names by package what the engines lack, and nothing that is there", () => {
  expect(missingForEngines()).toEqual(["firefox-esr", "webkit2gtk-driver", "xvfb"]);
  place("WebKitWebDriver");
  expect(missingForEngines()).toEqual(["firefox-esr", "xvfb"]);
  for (const name of ["firefox", "Xvfb"]) place(name);
  expect(missingForEngines()).toEqual([]);
});

it("prefers the long-term Firefox", () => {
  place("firefox");
  place("firefox-esr");
  expect(findFirefox().path).toBe(join(folder, "firefox-esr"));
});
