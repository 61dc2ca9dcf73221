import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { APIRequestContext, Page } from "@playwright/test";
import { startApp } from "@/lib/cli/app-process";
import { brandFileOf, brandNames } from "@/lib/cli/brands";
import { routes } from "@/lib/routes";
import { startSandbox } from "@/lib/sandbox";
import defaultSite from "@/lib/site/default-site.json" with { type: "json" };
import { paletteOf } from "@/lib/site/palette";
import { expect, expectAccessible, expectWhole, test } from "./fixtures";
import { createMember } from "./support/upstream";

const FIRST_PORT = 4910;
const ORIGIN = `http://localhost:${FIRST_PORT + 1}`;

// Apps of its own, one after the other: which brand one is it reads when it starts.
test.describe.configure({ mode: "serial", timeout: 120_000 });
test.use({ baseURL: ORIGIN });

test.beforeAll(() => mkdirSync("test-results", { recursive: true }));

/** Runs the app as it was built for a site file, against an upstream of its own. */
async function asBrand(siteFile: string, look: (upstream: string) => Promise<void>) {
  const sandbox = await startSandbox({ port: FIRST_PORT });
  try {
    const app = await startApp({
      port: FIRST_PORT + 1,
      careCloudUrl: sandbox.url,
      logFile: "test-results/brand.log",
      env: { SITE_CONFIG: siteFile },
    });
    await look(new URL(sandbox.url).origin).finally(() => app.stop());
  } finally {
    await sandbox.close();
  }
}

const written = (name: string, text: string): string => {
  const file = resolve("test-results", name);
  writeFileSync(file, text);
  return file;
};

/** The default site as another brand's: one name, one colour. */
const siteOf = (name: string, colour: string): string =>
  JSON.stringify({ ...defaultSite, name, brand: { ...defaultSite.brand, colour } }, null, 2);

/** `#rrggbb` as a browser tells it. */
const computed = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(", ")})`;

const built = () => statSync(".next/BUILD_ID").mtimeMs;

test(
  "one name and one colour make it another brand, without a rebuild; a wrong one ends the start",
  { tag: "@once" },
  async ({ page, path, t, request }) => {
    const before = built();
    for (const [name, colour] of [
      ["Blue Barn", "#1557b0"],
      ["Moss & Co", "#3f6b2a"],
    ] as const) {
      const { light } = paletteOf(colour);
      await asBrand(written("brand.json", siteOf(name, colour)), async () => {
        expect((await request.get(path("/preview"))).status(), "not in production").toBe(404);
        await page.goto(path(routes.home));
        await expect(page).toHaveTitle(new RegExp(name));
        await expect(page.getByRole("banner").getByRole("link", { name })).toBeVisible();
        const way = page.getByRole("banner").getByRole("link", { name: t("nav.signIn") });
        await expect(way).toHaveCSS("background-color", computed(colour));
        const icon = await page.locator('link[rel="icon"]').getAttribute("href");
        expect(await (await request.get(icon ?? "")).text()).toContain(colour);
        const manifest = await page.locator('link[rel="manifest"]').getAttribute("href");
        const installed = (await (await request.get(manifest ?? "")).json()) as Manifest;
        expect(installed).toMatchObject({ name, background_color: light.canvas });
        await expectServedSafely(request, icon ?? "");
        expect(installed.icons).not.toHaveLength(0);
        for (const { src } of installed.icons) {
          expect(src).toContain(colour.slice(1));
          expect((await request.get(src)).headers()).toMatchObject({ "content-type": "image/png" });
        }
      });
    }
    const wrong = written("brand.json", siteOf("Blue Barn", "blue"));
    await expect(asBrand(wrong, () => Promise.resolve())).rejects.toThrow(
      /SITE_CONFIG: \S*brand\.json:5:15 brand\.colour: must look like #1a2b3c/,
    );
    expect(built()).toBe(before);
  },
);

/** One file of the brand's is served as nothing that could run, for ever; and nothing beside it. */
async function expectServedSafely(request: APIRequestContext, address: string): Promise<void> {
  const served = await request.get(address);
  expect(served.headers()).toMatchObject({
    "content-type": "image/svg+xml",
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
  });
  expect(served.headers()["content-security-policy"]).toMatch(/default-src 'none'.*sandbox/);
  for (const escape of ESCAPES) {
    const file = `/api/brand?file=${encodeURIComponent(escape)}`;
    expect((await request.get(file)).status(), file).toBe(404);
  }
  expect((await request.get("/api/brand")).status()).toBe(400);
}

/** Ways out of the folder, and names of what lies in it. */
const ESCAPES = [
  "../default-site.json",
  "..%2fdefault-site.json",
  "/etc/passwd",
  "site.json",
  "brand.json",
  "any-192.png",
  "icons/any-192.png",
  "",
];

interface Manifest {
  name: string;
  icons: { src: string; sizes: string; purpose: string }[];
}

/** Every picture of the page is there, the brand's own among them. */
async function expectPictures(page: Page): Promise<void> {
  const broken = await page.evaluate(async () => {
    const shown = [...document.images].filter((picture) => picture.checkVisibility());
    await Promise.allSettled(shown.map((picture) => picture.decode()));
    return shown.filter((picture) => picture.naturalWidth === 0).map((picture) => picture.src);
  });
  expect(broken, `pictures on ${page.url()}`).toEqual([]);
  await expect(page.locator('img[src^="/api/brand?file="]').first()).toBeAttached();
}

/** Every icon that a home screen may ask for is a PNG, of the size it is said to have. */
async function expectIcons(page: Page): Promise<void> {
  const manifest = await page.locator('link[rel="manifest"]').getAttribute("href");
  const { icons } = (await (await page.request.get(manifest ?? "")).json()) as Manifest;
  expect(icons.map(({ purpose }) => purpose)).toContain("maskable");
  const apple = await page.locator('link[rel="apple-touch-icon"]').getAttribute("href");
  for (const { src, sizes } of [...icons, { src: apple ?? "", sizes: "180x180" }]) {
    const bytes = await (await page.request.get(src)).body();
    expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
}

const expectAccessibleEverywhere = (page: Page) =>
  expectAccessible(page, ["light", "dark", "forced"]);

for (const brand of brandNames()) {
  test(
    `${brand}, the sample brand, is accessible in light, dark and forced colours`,
    { tag: ["@once", "@full"] },
    async ({ page, path, signIn }) => {
      const file = brandFileOf(brand) ?? "";
      const { name } = JSON.parse(readFileSync(file, "utf8")) as { name: string };
      await asBrand(file, async (upstream) => {
        for (const route of [routes.home, routes.signIn]) {
          await page.goto(path(route));
          await expect(page.getByRole("banner").getByRole("link", { name })).toBeVisible();
          await expectPictures(page);
          await expectAccessibleEverywhere(page);
        }
        await expectIcons(page);
        await signIn(await createMember("demo", upstream));
        for (const route of [routes.home, routes.vouchers, routes.rewards, routes.checkout]) {
          await page.goto(path(route));
          await expectWhole(page);
          await expectAccessibleEverywhere(page);
        }
        await page.goto(path(routes.vouchers));
        await page
          .locator(`main a[href^="${path(routes.vouchers)}/"]`)
          .first()
          .click();
        await page.waitForURL(`**${path(routes.vouchers)}/*`);
        await expectWhole(page);
        await expectAccessibleEverywhere(page);
      });
    },
  );
}
