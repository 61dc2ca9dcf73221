import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser as Chromium, Page } from "@playwright/test";
import { startSandbox } from "@/lib/sandbox";
import { isLocale, LOCALES } from "@/lib/i18n/locales";
import { TEMPLATES } from "@/lib/sandbox/types";
import { startApp } from "./app-process";
import { visitingContext } from "./bench/visiting-context";
import { readAs, signInMany, type Visitor } from "./bench/visitors";
import { brandFileOf } from "./brands";
import { launchBrowser } from "./browser";
import { addressOf, GUEST_PAGES, MEMBER_PAGES, type KnownPage } from "./pages";

// Photographs every page for people to look at:
// `npm run screenshots -- [word in the page's name] [--as new] [--failing] [--webview] [--in ar,de]
// [--brand name] [--forced-colours]`.
const FOLDER = "screenshots";
const APP_PORT = Number(process.env.SCREENSHOTS_PORT ?? 3840);
const SANDBOX_PORT = APP_PORT + 1000;
const VIEWPORTS = [
  { name: "phone", width: 390, height: 844 },
  { name: "desktop", width: 1440, height: 900 },
];
const SCHEMES = ["light", "dark"] as const;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    as: { type: "string", default: "demo" },
    failing: { type: "boolean", default: false },
    brand: { type: "string" },
    "forced-colours": { type: "boolean", default: false },
    webview: { type: "boolean", default: false },
    in: { type: "string", default: LOCALES.join() },
  },
});
const siteFile = options.brand === undefined ? null : brandFileOf(options.brand);
if (options.brand !== undefined && !siteFile)
  throw new Error(`There is no brand ${options.brand}.`);
const wanted = positionals[0] ?? "";
const template = TEMPLATES.find((name) => name === options.as);
if (!template) throw new Error(`--as takes one of ${TEMPLATES.join(", ")}`);
const locales = options.in.split(",").filter(isLocale);
/** What kind of picture it is, in the file's name; nothing for the usual ones. */
const mark = [
  options.as === "demo" ? "" : `-${options.as}`,
  options.failing ? "-failing" : "",
  options.webview ? "-webview" : "",
  options.brand ? `-${options.brand}` : "",
  options["forced-colours"] ? "-forced" : "",
];
/** Asks for the view of the brand's app. */
const query = options.webview ? "?view=webview" : "";

/** Names and addresses of the wanted pages that this visitor has: a new member has no voucher. */
async function find(
  pages: readonly KnownPage[],
  origin: string,
  visitor: Visitor | null,
): Promise<[string, string][]> {
  const found = await Promise.all(
    pages
      .filter(({ name }) => name.includes(wanted))
      .map(async (page): Promise<[string, string][]> => {
        const route = await addressOf(page, (path) => readAs(origin, visitor, path)).catch(
          () => null,
        );
        return route === null ? [] : [[visitor ? page.name : `guest-${page.name}`, route]];
      }),
  );
  return found.flat();
}

/** Until nothing is a skeleton any more and every picture is there, also those below the fold. */
async function whole(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("main .animate-pulse")].every((it) => !it.checkVisibility()),
  );
  await Promise.all(page.frames().map((frame) => frame.waitForLoadState("load")));
  await page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = "eager";
    await Promise.allSettled(pictures.map((picture) => picture.decode()));
    await document.fonts.ready;
  });
}

async function photograph(
  browser: Chromium,
  origin: string,
  pages: readonly [string, string][],
  visitor: Visitor | null,
): Promise<void> {
  for (const { name: device, width, height } of VIEWPORTS) {
    for (const locale of locales) {
      for (const colorScheme of SCHEMES) {
        const context = await visitingContext(browser, origin, visitor, {
          viewport: { width, height },
          locale,
          colorScheme,
          deviceScaleFactor: 1,
          isMobile: device === "phone",
          reducedMotion: "reduce",
          forcedColors: options["forced-colours"] ? "active" : "none",
        });
        const page = await context.newPage();
        for (const [name, route] of pages) {
          await page.goto(`${origin}/${locale}${route === "/" ? "" : route}${query}`);
          await whole(page);
          const file = `${name}${mark.join("")}-${device}-${colorScheme}-${locale}.png`;
          await page.screenshot({ path: join(FOLDER, file), fullPage: true });
        }
        await context.close();
      }
    }
  }
}

/** The picture that README opens with. */
async function photographForReadme(
  browser: Chromium,
  origin: string,
  visitor: Visitor,
): Promise<void> {
  const context = await visitingContext(browser, origin, visitor, {
    viewport: { width: 1200, height: 660 },
    locale: "en",
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`${origin}/en`);
  await whole(page);
  await page.screenshot({ path: join(FOLDER, "readme.png") });
  await context.close();
}

async function run(): Promise<void> {
  if (!existsSync(".next/BUILD_ID")) {
    const { status } = spawnSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
    if (status !== 0) throw new Error("The build failed.");
  }
  mkdirSync(FOLDER, { recursive: true });
  const sandbox = await startSandbox({ port: SANDBOX_PORT });
  const app = await startApp({
    port: APP_PORT,
    careCloudUrl: sandbox.url,
    logFile: join(FOLDER, "app.log"),
    ...(siteFile && { env: { SITE_CONFIG: siteFile } }),
  });
  const browser = await launchBrowser();
  try {
    const [visitor] = await signInMany(app.origin, new URL(sandbox.url).origin, 1, template);
    if (!visitor) throw new Error("Nobody could be signed in.");
    const guests = await find(GUEST_PAGES, app.origin, null);
    const members = await find(MEMBER_PAGES, app.origin, visitor);
    if (options.failing) {
      sandbox.control.addFault({ operation: "*", fault: { kind: "status", status: 503 } });
    }
    await photograph(browser, app.origin, guests, null);
    await photograph(browser, app.origin, members, visitor);
    if (wanted === "readme") await photographForReadme(browser, app.origin, visitor);
    console.log(`Pictures are in ${FOLDER}/.`);
  } finally {
    await browser.close();
    await app.stop();
    await sandbox.close();
  }
}

await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
