import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser as Running } from "@playwright/test";

/** Where the tests' browser is, and the switches it needs on this machine. */
export interface Browser {
  /** Undefined: Playwright finds its own download. */
  executablePath: string | undefined;
  args: string[];
}

// The shell first: it is the same engine without a window, and opens pages in half the time.
const SYSTEM_NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/** A browser under test talks to the app and to nobody else. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

const isRoot = () => process.getuid?.() === 0;

/** Where a program is, if it is installed. */
export function onPath(name: string): string | undefined {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

/** Playwright's own Chromium if it is installed, else the system's; null if there is neither. */
export function findBrowser(): Browser | null {
  // Chromium refuses its sandbox to root; everybody else keeps it.
  const args = isRoot() ? [...QUIET, "--no-sandbox"] : QUIET;
  if (existsSync(chromium.executablePath())) return { executablePath: undefined, args };
  const executablePath = SYSTEM_NAMES.map(onPath).find((path) => path !== undefined);
  return executablePath ? { executablePath, args } : null;
}

const run = (command: string, args: string[]): boolean => {
  console.log(`$ ${[command, ...args].join(" ")}`);
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
};

const aptInstall = (...packages: string[]) =>
  run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages]);

const installers: (() => boolean)[] = [
  () =>
    isRoot() &&
    onPath("apt-get") !== undefined &&
    run("apt-get", ["update", "-q"]) &&
    (aptInstall("chromium-headless-shell", "fonts-liberation") ||
      aptInstall("chromium", "fonts-liberation")),
  () => run("npx", ["playwright", "install", "chromium"]),
];

/**
 * A browser for the tests, installed if there is none.
 * @throws with what to do by hand where none can be had.
 */
export function ensureBrowser(): Browser {
  const found = findBrowser();
  if (found) return found;
  console.log("No Chromium found: installing one.");
  for (const install of installers) {
    if (!install()) continue;
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "The tests need Chromium. Install it with `npx playwright install --with-deps chromium`, or with" +
      " your system's packages (for instance `sudo apt-get install chromium`), and run them again.",
  );
}

/**
 * Starts the tests' browser.
 * @param switches more of them
 * @throws as `ensureBrowser` does
 */
export function launchBrowser(switches: readonly string[] = []): Promise<Running> {
  const { executablePath, args } = ensureBrowser();
  return chromium.launch({
    args: [...args, ...switches],
    ...(executablePath && { executablePath }),
  });
}
