import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "loyalty-web-browser-"));
  // Neither a download of Playwright's nor anything of this machine's is in reach.
  vi.stubEnv("PLAYWRIGHT_BROWSERS_PATH", join(folder, "none"));
  vi.stubEnv("PATH", folder);
  vi.spyOn(console, "log").mockImplementation(() => {});
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function place(name: string, script = ""): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

describe("findBrowser", () => {
  it("takes the system's where Playwright has none, and keeps it quiet", async () => {
    const { findBrowser } = await import("./browser");
    place("google-chrome");
    expect(findBrowser()?.executablePath).toBe(join(folder, "google-chrome"));
    place("chromium");
    const browser = findBrowser();
    expect(browser?.executablePath).toBe(join(folder, "chromium"));
    expect(browser?.args).toContain("--disable-background-networking");
    expect(browser?.args.includes("--no-sandbox")).toBe(process.getuid?.() === 0);
  });

  it("passes over a file that cannot be run", async () => {
    const { findBrowser } = await import("./browser");
    writeFileSync(join(folder, "chromium"), "");
    expect(findBrowser()).toBeNull();
  });
});

describe("ensureBrowser", () => {
  it("installs one where there is none", async () => {
    const { ensureBrowser } = await import("./browser");
    place("npx", `printf '#!/bin/sh\\n' > ${folder}/chromium; /bin/chmod 755 ${folder}/chromium`);
    expect(ensureBrowser().executablePath).toBe(join(folder, "chromium"));
  });

  it("says what to do where none can be had", async () => {
    const { ensureBrowser } = await import("./browser");
    place("npx", "exit 1");
    expect(() => ensureBrowser()).toThrow(/npx playwright install/);
  });
});
