import { writeFileSync } from "node:fs";
import { test as base, expect } from "@playwright/test";
import { findFirefox, findWebKit } from "@/lib/cli/engines";
import type { TestLocale } from "../fixtures";
import { startIsolated } from "../support/isolated";
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
  browser: never;
  /** The engine itself, started once. */
  engineBrowser: Browser;
  /** An app behind https of this worker's own: its network is cut here. */
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

const FIRST_PORT = 4932;
const PORTS_EACH = 4;

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

export const test = base.extend<
  Options & Fixtures,
  WorkerOptions & Omit<WorkerFixtures, "browser">
>({
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
    async ({}, use, { parallelIndex }) => {
      const first = FIRST_PORT + PORTS_EACH * parallelIndex;
      const port = first + PORTS_EACH - 1;
      const own = await startIsolated(`engines-${parallelIndex}`, first, {
        env: { APP_ORIGIN: `https://localhost:${port}` },
      });
      const front = await openFront(port, first + 2);
      await use({ front, upstreamOrigin: own.upstreamOrigin });
      await front.stop();
      await own.stop();
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
