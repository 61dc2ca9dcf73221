import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser as Chromium, type Page } from "@playwright/test";
import { startSandbox } from "@/lib/sandbox";
import type { Card } from "@/lib/contracts/cards";
import type { RewardCatalogue } from "@/lib/contracts/rewards";
import type { VoucherBook } from "@/lib/contracts/vouchers";
import { LOCALES } from "@/lib/i18n/locales";
import { api, routes } from "@/lib/routes";
import { startApp } from "./app-process";
import { headersOf, signInMany, type Visitor } from "./bench/visitors";
import { ensureBrowser } from "./browser";

// Photographs every page for people to look at: `npm run screenshots [word in the page's name]`.
const FOLDER = "screenshots";
const APP_PORT = 3840;
const SANDBOX_PORT = 4840;
const VIEWPORTS = [
  { name: "phone", width: 390, height: 844 },
  { name: "desktop", width: 1440, height: 900 },
];
const SCHEMES = ["light", "dark"] as const;

const wanted = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? "";

async function read<T>(origin: string, visitor: Visitor, path: string): Promise<T> {
  const response = await fetch(`${origin}${path}`, { headers: headersOf(visitor) });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return ((await response.json()) as { data: T }).data;
}

/** Names and addresses of what a member sees. */
async function memberPages(origin: string, visitor: Visitor): Promise<[string, string][]> {
  const cards = await read<Card[]>(origin, visitor, api.cards);
  const vouchers = await read<VoucherBook>(origin, visitor, api.vouchers);
  const rewards = await read<RewardCatalogue>(origin, visitor, api.rewards);
  const details: [string, string | undefined][] = [
    ["card", cards[0] && routes.card(cards[0].id)],
    ["voucher", vouchers.items[0] && routes.voucher(vouchers.items[0].id)],
    ["reward", rewards.items[0] && routes.reward(rewards.items[0].id)],
  ];
  return [
    ["home", routes.home],
    ["cards", routes.cards],
    ["vouchers", routes.vouchers],
    ["rewards", routes.rewards],
    ["profile", routes.profile],
    ["profile-edit", routes.profileEdit],
    ...details.filter((entry): entry is [string, string] => entry[1] !== undefined),
  ];
}

/** Until nothing is a skeleton any more and every picture is there, also those below the fold. */
async function whole(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector("main .animate-pulse"));
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
    for (const locale of LOCALES) {
      for (const colorScheme of SCHEMES) {
        const context = await browser.newContext({
          viewport: { width, height },
          locale,
          colorScheme,
          deviceScaleFactor: 1,
          isMobile: device === "phone",
          reducedMotion: "reduce",
        });
        if (visitor) {
          const [name = "", value = ""] = visitor.cookie.split("=");
          await context.addCookies([{ name, value, url: origin }]);
        }
        const page = await context.newPage();
        for (const [name, route] of pages) {
          await page.goto(`${origin}/${locale}${route === "/" ? "" : route}`);
          await whole(page);
          const file = join(FOLDER, `${name}-${device}-${colorScheme}-${locale}.png`);
          await page.screenshot({ path: file, fullPage: true });
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
  { cookie }: Visitor,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 660 },
    locale: "en",
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url: origin }]);
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
  const { executablePath, args } = ensureBrowser();
  const sandbox = await startSandbox({ port: SANDBOX_PORT });
  const app = await startApp({
    port: APP_PORT,
    careCloudUrl: sandbox.url,
    logFile: join(FOLDER, "app.log"),
  });
  const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) });
  try {
    const [visitor] = await signInMany(app.origin, new URL(sandbox.url).origin, 1);
    if (!visitor) throw new Error("Nobody could be signed in.");
    const isWanted = ([name]: [string, string]) => name.includes(wanted);
    const guest: [string, string][] = [
      ["guest-home", routes.home],
      ["guest-sign-in", routes.signIn],
      ["guest-rewards", routes.rewards],
    ];
    await photograph(browser, app.origin, guest.filter(isWanted), null);
    const pages = (await memberPages(app.origin, visitor)).filter(isWanted);
    await photograph(browser, app.origin, pages, visitor);
    if (wanted === "" || "readme".includes(wanted))
      await photographForReadme(browser, app.origin, visitor);
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
