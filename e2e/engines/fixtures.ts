import { writeFileSync } from "node:fs";
import { test as base, expect } from "@playwright/test";
import { startApp } from "@/lib/cli/app-process";
import { findFirefox, findWebKit } from "@/lib/cli/engines";
import { startSandbox } from "@/lib/sandbox";
import type { TestLocale } from "../fixtures";
import { translator, type Translate } from "../support/translate";
import { createMember, upstreamOf, type Credentials, type Upstream } from "../support/upstream";
import type { Browser, Size } from "./browser";
import { startFirefox } from "./firefox";
import { openFront, type Front } from "./front";
import { Visitor } from "./visitor";
import { startWebKit } from "./webkit";

export { expect } from "@playwright/test";
export type { Visitor } from "./visitor";

export type EngineName = "firefox" | "webkit";

export interface Options {
  locale: TestLocale;
  size: Size;
}

export interface WorkerOptions {
  engine: EngineName;
}

interface Site {
  front: Front;
  upstreamOrigin: string;
}

interface WorkerFixtures {
  /** The engine itself, started once. */
  engineBrowser: Browser;
  /** An app behind https, whose network is cut here. */
  site: Site;
}

interface Fixtures {
  visitor: Visitor;
  /** A fresh member, signed in by nobody yet. */
  member: Credentials;
  upstream: Upstream;
  t: Translate;
  path(route: string): string;
  /** Signs the member in by the form. */
  signIn(): Promise<void>;
}

// One worker at a time, as the configuration has it.
const SANDBOX_PORT = 4932;
const APP_PORT = 4933;
const FRONT_PORT = 4934;

async function start(engine: EngineName): Promise<Browser> {
  if (engine === "firefox") {
    const { path, missing } = findFirefox();
    if (path) return startFirefox(path);
    throw new Error(`Missing: ${missing.join(", ")}`);
  }
  const { driver, screen, missing } = findWebKit();
  if (driver && screen) return startWebKit(driver, screen);
  throw new Error(`Missing: ${missing.join(", ")}`);
}

export const test = base.extend<Options & Fixtures, WorkerOptions & WorkerFixtures>({
  engine: ["firefox", { option: true, scope: "worker" }],
  size: [{ width: 1440, height: 900 }, { option: true }],

  engineBrowser: [
    async ({ engine }, use) => {
      const browser = await start(engine);
      await use(browser);
      await browser.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],

  site: [
    async ({}, use) => {
      const sandbox = await startSandbox({ port: SANDBOX_PORT });
      const app = await startApp({
        port: APP_PORT,
        origin: `https://localhost:${FRONT_PORT}`,
        careCloudUrl: sandbox.url,
        logFile: "test-results/engines.log",
      });
      const front = await openFront(FRONT_PORT, APP_PORT);
      await use({ front, upstreamOrigin: sandbox.origin });
      await front.stop();
      await app.stop();
      await sandbox.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],

  t: async ({ locale }, use) => use(translator(locale)),

  path: async ({ locale }, use) =>
    use((route) => (route === "/" ? `/${locale}` : `/${locale}${route}`)),

  member: async ({ site }, use) => use(await createMember("demo", site.upstreamOrigin)),

  upstream: async ({ site, member }, use) => use(upstreamOf(member, site.upstreamOrigin)),

  visitor: async ({ engineBrowser, site, size }, use, testInfo) => {
    const tab = await engineBrowser.newTab(size);
    const visitor = new Visitor(tab, site.front.origin);
    await use(visitor);
    if (testInfo.status !== testInfo.expectedStatus) {
      writeFileSync(testInfo.outputPath("page.png"), await visitor.photograph());
    }
    const problems = await visitor.problems();
    await tab.close();
    expect(problems, "errors thrown in pages, refusals by the content security policy").toEqual([]);
  },

  signIn: async ({ visitor, member, path, t }, use) =>
    use(async () => {
      await visitor.open(path("/sign-in"));
      await visitor.fill(t("signIn.login"), member.login);
      await visitor.fill(t("signIn.password"), member.password);
      await visitor.click({ role: "button", name: t("signIn.submit"), within: "main" });
      await visitor.isAt(path("/"));
      await visitor.sees({ role: "button", name: t("nav.more") });
    }),
});
