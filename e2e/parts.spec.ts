import type { Page } from "@playwright/test";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { filled, listHandlers } from "@/lib/cli/handlers";
import { PART_PLACES } from "@/components/layout/part-places";
import { PARTS } from "@/lib/contracts/parts";
import { routes } from "@/lib/routes";
import defaultSite from "@/lib/site/default-site.json" with { type: "json" };
import { expect, expectAccessible, test } from "./fixtures";
import { startIsolated, type Isolated } from "./support/isolated";
import { createMember } from "./support/upstream";

const FIRST_PORT = 4820;
const ORIGIN = `http://localhost:${FIRST_PORT + 2}`;

// Every part is off here, so this file has an app of its own.
test.describe.configure({ mode: "serial" });
test.use({ baseURL: ORIGIN });

let own: Isolated;

test.beforeAll(async () => {
  const features = Object.fromEntries(PARTS.map((part) => [part, false]));
  mkdirSync("test-results", { recursive: true });
  const file = resolve("test-results/no-parts.json");
  writeFileSync(file, JSON.stringify({ ...defaultSite, features }));
  own = await startIsolated("parts", FIRST_PORT, { env: { SITE_CONFIG: file } });
});
test.afterAll(async () => {
  await own.stop();
});

/** Handlers and pages that say which part they belong to, by reading the code. */
const handlers = listHandlers().flatMap((handler) => {
  const part = /\bpart: "(\w+)"/.exec(handler.source)?.[1];
  return part === undefined ? [] : [{ ...handler, part }];
});
const pages = readdirSync("app/[locale]", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("page.tsx"))
  .flatMap((file) => {
    const part = /\brequirePart\("(\w+)"/.exec(readFileSync(`app/[locale]/${file}`, "utf8"))?.[1];
    const route = `/${file}`
      .replace(/\/\([^)]+\)/g, "")
      .replace(/\/page\.tsx$/, "")
      .replace(/\[\w+\]/g, "no-such-record");
    return part === undefined ? [] : [{ route, part }];
  });

test("every part has something that goes when it goes", { tag: "@once" }, () => {
  const code = ["app", "components", "lib/server"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .map((file) => readFileSync(`${folder}/${file}`, "utf8")),
  );
  const asked = (part: string) => code.some((text) => text.includes(`"${part}"`));
  expect(PARTS.filter((part) => !asked(part))).toEqual([]);
});

test(
  "what is off is no handler and no page, for a member and for a guest",
  { tag: "@once" },
  async ({ context, request, signIn, path }) => {
    await signIn(await createMember("demo", own.upstreamOrigin));
    expect(handlers.length).toBeGreaterThan(20);
    for (const { method, path: address, part, memberOnly } of handlers) {
      const headers = {
        origin: ORIGIN,
        "x-requested-with": "loyalty-web",
        "content-type": "application/json",
      };
      const asked = { method, headers, maxRedirects: 0, ...(method !== "GET" && { data: "{}" }) };
      for (const client of memberOnly ? [context.request] : [context.request, request]) {
        const response = await client.fetch(filled(address), asked);
        expect(response.status(), `${method} ${address} of ${part}`).toBe(404);
        expect(await response.json()).toMatchObject({ error: { code: "not_offered" } });
      }
    }
    expect(pages.length).toBeGreaterThan(15);
    for (const { route, part } of pages) {
      const response = await context.request.get(path(route), { maxRedirects: 0 });
      expect(response.status(), `${route} of ${part}`).toBe(404);
    }
  },
);

/** Where the page's links lead that lead to a part. */
async function linksToParts(page: Page, path: (route: string) => string): Promise<string[]> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const links = await page
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  const off = [...PART_PLACES.map(({ href }) => href), ...pages.map(({ route }) => route)];
  return links.filter((link) => off.map(path).includes(link));
}

test(
  "a member is led to nothing that is off",
  { tag: "@once" },
  async ({ page, signIn, path, t }) => {
    await signIn(await createMember("demo", own.upstreamOrigin));
    for (const route of [routes.home, routes.profile, routes.rewards, routes.cards]) {
      await page.goto(path(route));
      expect(await linksToParts(page, path), route).toEqual([]);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole("button", { name: t("nav.more") }).click();
    const sheet = page.getByRole("dialog");
    await expect(sheet.getByRole("link", { name: t("nav.profile") })).toBeVisible();
    expect(await linksToParts(page, path)).toEqual([]);
    await expectAccessible(page);
  },
);

test("a guest is led to nothing that is off", { tag: "@once" }, async ({ page, path }) => {
  for (const route of [routes.home, routes.signIn, routes.rewards]) {
    await page.goto(path(route));
    expect(await linksToParts(page, path), route).toEqual([]);
  }
});
