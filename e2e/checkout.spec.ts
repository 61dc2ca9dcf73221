import type { Locator, Page } from "@playwright/test";
import * as api from "@/lib/api";
import type { Card } from "@/lib/contracts/cards";
import type { TillVouchers } from "@/lib/contracts/checkout";
import { routes } from "@/lib/routes";
import { decode, expect, expectAccessible, expectNoSideScroll, test } from "./fixtures";

async function read<T>(page: Page, address: string, locale = "en"): Promise<T> {
  const headers = { "accept-language": locale };
  const response = await page.request.get(address, { headers });
  expect(response.status()).toBe(200);
  return ((await response.json()) as { data: T }).data;
}

const firstCode = (page: Page): Locator => page.getByRole("main").getByRole("img").first();

test("the card and chosen vouchers scan, in every theme and on the smallest screen", async ({
  page,
  path,
  locale,
  t,
  member: _member,
}) => {
  await page.addInitScript(() => {
    // A browser in a test has no screen to keep awake: what counts is that it is asked for.
    const wakeLock = {
      request: () => {
        document.documentElement.dataset.awake = "yes";
        return Promise.resolve({ released: false, release: () => Promise.resolve() });
      },
    };
    Object.defineProperty(navigator, "wakeLock", { value: wakeLock });
  });
  const [card] = await read<Card[]>(page, api.cards);
  const { items } = await read<TillVouchers>(page, api.usableVouchers, locale);
  await page.goto(path(routes.home));
  await page
    .locator(`a[href="${path(routes.checkout)}"]:visible`)
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: t("checkout.title") })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-awake", "yes");
  for (const look of [{ colorScheme: "dark" }, { forcedColors: "active" }] as const) {
    await page.emulateMedia(look);
    expect((await decode(firstCode(page))).text).toBe(card!.number);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: "reduce" });

  await page.getByRole("button", { name: t("checkout.addVouchers"), exact: true }).click();
  const sheet = page.getByRole("dialog", { name: t("checkout.chooseTitle") });
  await sheet.getByRole("checkbox").first().check();
  await sheet.getByRole("checkbox").nth(1).check();
  await expectAccessible(page);
  await sheet.getByRole("button", { name: t("checkout.chosen", { count: 2 }) }).click();
  await expect(sheet).toBeHidden();
  await page.reload();
  const tabs = page.getByRole("navigation", { name: t("checkout.codes") });
  for (const { name, code } of items.slice(0, 2)) {
    await tabs.getByRole("button", { name }).click();
    const panel = page.getByRole("listitem").filter({ hasText: name });
    expect((await decode(panel.getByRole("img"))).text).toBe(code);
    await expect(tabs.getByRole("button", { name })).toHaveAttribute("aria-current", "true");
  }
  await page.setViewportSize({ width: 320, height: 568 });
  await expectNoSideScroll(page);
  await expectAccessible(page);
  const name = items[1]!.name;
  await page.getByRole("button", { name: t("checkout.putAwayNamed", { name }) }).click();
  await expect(tabs.getByRole("button", { name })).toHaveCount(0);
  expect((await decode(firstCode(page))).text, "at 320 px").toBe(card!.number);
});

test(
  "a voucher opens at the till, and goes away with a word once it cannot be used",
  { tag: "@once" },
  async ({ page, path, t, member: _member, baseURL }) => {
    const { items } = await read<TillVouchers>(page, api.usableVouchers);
    const vouchers = await read<{ items: { id: string; returnable: boolean }[] }>(
      page,
      api.vouchers,
    );
    const returnable = new Set(vouchers.items.filter((it) => it.returnable).map(({ id }) => id));
    const voucher = items.find(({ id }) => returnable.has(id))!;
    await page.goto(path(routes.voucher(voucher.id)));
    await page.getByRole("link", { name: t("vouchers.atTill") }).click();
    const tabs = page.getByRole("navigation", { name: t("checkout.codes") });
    await expect(tabs.getByRole("button", { name: voucher.name })).toBeVisible();
    const gone = await page.request.delete(api.voucher(voucher.id), {
      data: {},
      headers: {
        origin: new URL(baseURL!).origin,
        "x-requested-with": "loyalty-web",
        "idempotency-key": crypto.randomUUID(),
      },
    });
    expect(gone.status()).toBe(200);
    await page
      .getByRole("button", { name: t("checkout.refresh") })
      .first()
      .click();
    await expect(page.getByText(t("checkout.gone", { name: voucher.name }))).toBeVisible();
    await expect(tabs.getByRole("button", { name: voucher.name })).toHaveCount(0);
    await page.getByRole("button", { name: t("checkout.understood") }).click();
    await expect(page).toHaveURL(path(routes.checkout));
  },
);

test.describe("a member whose cards a till would refuse", () => {
  test.use({ template: "blocked" });

  test("is told so instead of a code", { tag: "@once" }, async ({ page, path, t, upstream }) => {
    const end = await upstream.fault("GET /cards", { kind: "status", status: 503 });
    await page.goto(path(routes.checkout));
    await expect(page.getByText(t("errors.upstream_unavailable"))).toBeVisible();
    await end();
    await page.getByRole("button", { name: t("errors.retry") }).click();
    await expect(page.getByText(t("checkout.refused.what"))).toBeVisible();
    await expect(page.getByRole("main").getByRole("img")).toHaveCount(0);
    await expect(page.getByText(t("checkout.hint")), "nothing is there to scan").toBeHidden();
    await expectAccessible(page);
  });
});
