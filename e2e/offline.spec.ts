import type { Browser, BrowserContext, Page } from "@playwright/test";
import * as api from "@/lib/api";
import type { Card } from "@/lib/contracts/cards";
import type { Profile } from "@/lib/contracts/profile";
import type { PurchasePage } from "@/lib/contracts/purchases";
import type { VoucherBook } from "@/lib/contracts/vouchers";
import { routes } from "@/lib/routes";
import { KEPT } from "@/lib/worker/names";
import { decode, expect, expectAccessible, test } from "./fixtures";
import { openFront, type Front } from "./support/front";
import { startIsolated, type Isolated } from "./support/isolated";
import { createMember, upstreamOf, type Credentials } from "./support/upstream";

const FIRST_PORT = 4890;
const FRONT_PORT = FIRST_PORT + 3;
const ORIGIN = `http://localhost:${FRONT_PORT}`;

// The whole app goes away here, and another version of it comes.
test.describe.configure({ mode: "serial", timeout: 60_000 });
test.use({ baseURL: ORIGIN, serviceWorkers: "allow" });

let own: Isolated;
let front: Front;

test.beforeAll(async () => {
  own = await startIsolated("offline", FIRST_PORT, { env: { APP_ORIGIN: ORIGIN } });
  front = await openFront(FRONT_PORT, FIRST_PORT + 2);
});
test.afterAll(async () => {
  await own.stop();
  await front.stop();
});

const newMember = () => createMember("demo", own.upstreamOrigin);

async function read<T>(page: Page, address: string): Promise<T> {
  const response = await page.request.get(address);
  return ((await response.json()) as { data: T }).data;
}

const numberOf = async (page: Page): Promise<string> =>
  (await read<Card[]>(page, api.cards))[0]!.number;

const keptTills = (page: Page): Promise<number> =>
  page.evaluate(
    async (name) =>
      (await caches.has(name)) ? (await (await caches.open(name)).keys()).length : 0,
    KEPT,
  );

/** A visit after which everything that is to be kept is. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect.poll(() => keptTills(page), { timeout: 20_000 }).toBeGreaterThan(0);
  const offlinePages = () =>
    page.evaluate(async () => (await caches.keys()).filter((it) => it.startsWith("pages-")).length);
  await expect.poll(offlinePages).toBeGreaterThan(0);
}

const scan = async (page: Page) =>
  (await decode(page.getByRole("main").getByRole("img").first())).text;

/** Everything the browser keeps of the site but cookies, as text. */
const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      if (name.startsWith("files-")) continue;
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        texts.push(request.url, JSON.stringify([...(response?.headers ?? [])]));
        texts.push((await response?.text()) ?? "");
      }
    }
    const databases = await indexedDB.databases();
    return [...texts, JSON.stringify(databases), JSON.stringify({ ...localStorage })].join("\n");
  });

test(
  "without a network a repeat visit opens the till, and everything else says what still works",
  { tag: "@once" },
  async ({ page, context, path, t, signIn }) => {
    const member = await newMember();
    await signIn(member);
    await visit(page, path(routes.home));
    const number = await numberOf(page);
    const kept = await everythingKept(page);
    expect(kept).toContain(number);
    const { tokens } = await upstreamOf(member, own.upstreamOrigin).state();
    const profile = await read<Profile>(page, api.profile);
    const purchases = await read<PurchasePage>(page, api.purchases);
    const secrets = [member.login, member.customerId, profile.lastName, profile.phone, ...tokens];
    for (const secret of [...secrets, ...purchases.items.map(({ id }) => id)]) {
      expect(kept.includes(secret!), "what is kept says more than it should").toBe(false);
    }

    await context.setOffline(true);
    await page.goto(path(routes.checkout));
    expect(await scan(page)).toBe(number);
    // In the header: above the page it lay on its title.
    await expect(page.getByRole("main").getByText(t("offline.notice"))).toBeVisible();
    await expect(page.getByText(t("checkout.notFresh")).first()).toBeVisible();
    await page.goto(path(routes.vouchers));
    const sheet = page.getByRole("dialog", { name: t("checkout.chooseTitle") });
    await sheet.getByRole("checkbox").first().check();
    await sheet.getByRole("button", { name: t("checkout.chosen", { count: 1 }) }).click();
    const voucher = page.getByRole("listitem").nth(1);
    await voucher.scrollIntoViewIfNeeded();
    expect((await decode(voucher.getByRole("img"))).text).not.toBe("");

    await page.goto(path(routes.points));
    await expect(page.getByRole("heading", { level: 1, name: t("offline.title") })).toBeVisible();
    await expect(page.getByRole("link", { name: t("offline.toTill") })).toBeVisible();
    // A network that only says that it is back: the page stays, and with it the way to the card.
    const asked = page.waitForEvent("requestfailed", (it) => it.url().endsWith("/sw.js"));
    await page.evaluate(() => {
      Object.assign(window, { stays: true });
      dispatchEvent(new Event("online"));
    });
    await asked;
    await expectAccessible(page);
    expect(await page.evaluate(() => "stays" in window)).toBe(true);
    await context.setOffline(false);
    await expect(page.getByRole("heading", { level: 1, name: t("points.title") })).toBeVisible();
  },
);

test(
  "the till opens when the server is gone, and a write is refused without a network",
  { tag: "@once" },
  async ({ page, context, path, t, signIn }) => {
    const member = await newMember();
    await signIn(member);
    await visit(page, path(routes.profile));
    const number = await numberOf(page);
    await front.stop();
    await page.goto(path(routes.checkout));
    expect(await scan(page)).toBe(number);
    await front.start();

    const { items } = await read<VoucherBook>(page, api.vouchers);
    const { id, pointsCost } = items.find(({ returnable }) => returnable)!;
    const count = pointsCost ?? 0;
    await page.goto(path(routes.voucher(id)));
    await page.getByRole("button", { name: t("vouchers.return", { count }) }).click();
    const confirm = page.getByRole("button", { name: t("vouchers.returnConfirm", { count }) });
    await expect(confirm).toBeVisible();
    await context.setOffline(true);
    await expect(page.getByText(t("offline.notice"))).toBeAttached();
    await confirm.click();
    await expect(page.getByText(t("errors.offline"))).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText(t("offline.back"))).toBeAttached();
    const upstream = upstreamOf(member, own.upstreamOrigin);
    const returned = async () =>
      (await upstream.requests()).some(({ operation }) => operation.startsWith("DELETE"));
    expect(await returned(), "it was not kept to be sent later").toBe(false);
    await confirm.click();
    await expect(page).toHaveURL(path(routes.vouchers));
    expect(await returned(), "it is sent when the member says so again").toBe(true);
  },
);

const isEmpty = (page: Page) => expect.poll(() => keptTills(page)).toBe(0);

test(
  "signing out, an end elsewhere and another member wipe what was kept",
  { tag: "@once" },
  async ({ page, context, browser, path, t, signIn }) => {
    await signIn(await newMember());
    await visit(page, path(routes.profile));
    // The tab is closed in the moment of signing out.
    await page.getByRole("button", { name: t("nav.more"), exact: true }).click();
    const more = page.getByRole("dialog", { name: t("nav.more") });
    await more.getByRole("button", { name: t("nav.signOut") }).click();
    await page.close();
    const third = await context.newPage();
    await third.goto("/robots.txt");
    await isEmpty(third);

    // Ended on another device.
    await endsElsewhere(third, context, { browser, path, signIn });

    // Another member, whose signing in this browser's worker did not see.
    await signIn(await newMember());
    await visit(third, path(routes.home));
    const before = await numberOf(third);
    await context.clearCookies();
    const next = await newMember();
    await signIn(next);
    // So slowly that what is kept would be shown, if it were theirs.
    await upstreamOf(next, own.upstreamOrigin).fault("*", { kind: "delay", ms: 2_000 });
    await third.goto(path(routes.checkout));
    const after = await numberOf(third);
    expect(after).not.toBe(before);
    expect(await scan(third)).toBe(after);
    expect(await everythingKept(third)).not.toContain(before);
  },
);

async function endsElsewhere(
  page: Page,
  context: BrowserContext,
  {
    browser,
    path,
    signIn,
  }: {
    browser: Browser;
    path: (route: string) => string;
    signIn: (member: Credentials) => Promise<void>;
  },
): Promise<void> {
  await signIn(await newMember());
  await visit(page, path(routes.home));
  const other = await browser.newContext({ baseURL: ORIGIN });
  await other.addCookies(await context.cookies());
  const ended = await other.request.delete(api.session, {
    data: {},
    headers: { origin: ORIGIN, "x-requested-with": "loyalty-web" },
  });
  expect(ended.status()).toBe(200);
  await other.close();
  await page.goto(path(routes.checkout));
  await expect(page).toHaveURL(new RegExp(routes.signIn));
  await isEmpty(page);
}

test(
  "a new version takes over without taking anything from an open page",
  { tag: "@once" },
  async ({ page, path, signIn }) => {
    await signIn(await newMember());
    await visit(page, path(routes.vouchers));
    await page.evaluate(() => (document.documentElement.dataset.open = "still"));
    const scripts = await page.evaluate(() => [...document.scripts].map(({ src }) => src));
    const lost = scripts
      .filter((src) => src.includes("/_next/static/"))
      .map((src) => new URL(src).pathname)
      .at(-1)!;
    front.deploy([lost]);
    await page.evaluate(async () => {
      const taken = new Promise((resolve) =>
        navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
      );
      await (await navigator.serviceWorker.ready).update();
      await taken;
    });
    await expect(page.locator("html"), "nobody reloaded it").toHaveAttribute("data-open", "still");
    expect((await page.request.get(lost)).status(), "the server has it no more").toBe(404);
    const status = await page.evaluate(async (file) => (await fetch(file)).status, lost);
    expect(status, "the open page still gets it").toBe(200);
    await visit(page, path(routes.home));
  },
);
