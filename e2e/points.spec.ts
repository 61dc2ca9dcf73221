import type { Page } from "@playwright/test";
import type { PointHistory } from "@/lib/contracts/points";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, expectWhole, test } from "./fixtures";
import { read } from "./support/pages";

const rows = (page: Page) => page.locator("ol li");

/** A segment's own radio button is invisible: people press its label. */
const choose = (page: Page, name: string) =>
  page.locator("label", { has: page.getByRole("radio", { name, exact: true }) }).click();

test("what a redemption spends shows in balance, history and period, and so does a look back", async ({
  page,
  member: _member,
  upstream,
  path,
  t,
  locale,
}) => {
  const number = new Intl.NumberFormat(locale);
  await page.goto(path(routes.points));
  await expect(page.getByText(number.format(2480), { exact: true })).toBeVisible();
  // The first look: nothing is known to compare with but this month.
  await expect(page.locator("p", { hasText: t("wallet.change.thisMonth") })).toBeVisible();
  await expectAccessible(page);
  await expectNoSideScroll(page);

  const before = await read<PointHistory>(page.request, api.pointsHistory, locale);
  const rewards = await read<{ items: { id: string; name: string; pointsCost: number }[] }>(
    page.request,
    api.rewards,
    locale,
  );
  const reward = rewards.items.find(({ pointsCost }) => pointsCost === 200)!;
  const spent = await page.request.post(api.redeem(reward.id), {
    data: {},
    headers: {
      origin: new URL(page.url()).origin,
      "x-requested-with": "loyalty-web",
      "idempotency-key": crypto.randomUUID(),
    },
  });
  expect(spent.status()).toBe(200);
  await page.reload();
  await expect(rows(page).first()).toContainText(reward.name);
  await expect(rows(page).first()).toContainText(/[-\u2212]\s?200/);
  await expect(
    page.getByText(t("wallet.found", { count: (before.total ?? 0) + 1 }), { exact: true }),
  ).toBeVisible();
  expect((await upstream.state()).points).toBe(2280);
  const asked = (await upstream.requests()).map(({ operation }) => operation);
  expect(asked).toContain("GET /customers/{customer_id}/points");

  // The year in numbers is there for whoever cannot see the picture.
  await page.getByText(t("wallet.year.table")).click();
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(13);
});

test(
  "a period and a filter are in the address and come back with it",
  { tag: "@walk" },
  async ({ page, member: _member, path, t, locale }) => {
    await page.goto(path(routes.points));
    await choose(page, t("wallet.period.kinds.year"));
    const year = String(new Date().getFullYear());
    await expect(page.getByText(year, { exact: true })).toBeVisible();
    await page.getByRole("button", { name: t("wallet.period.before") }).click();
    const past = String(Number(year) - 1);
    await expect(page.getByText(past, { exact: true })).toBeVisible();
    await page.getByRole("button", { name: t("wallet.within", { period: past }) }).click();
    await choose(page, t("wallet.kinds.spent"));
    await expect(page).toHaveURL(/within=1.*kind=spent|kind=spent.*within=1/);
    const query = `?kind=spent&from=${past}-01-01&to=${past}-12-31`;
    const { items } = await read<PointHistory>(
      page.request,
      `${api.pointsHistory}${query}`,
      locale,
    );
    await expect(rows(page)).toHaveCount(items.length);
    expect(items.every(({ amount }) => (amount ?? 0) < 0)).toBe(true);

    const asked: string[] = [];
    page.on("request", (request) => {
      if (new URL(request.url()).pathname.startsWith("/api/")) asked.push(request.url());
    });
    await page.reload();
    await expect(rows(page)).toHaveCount(items.length);
    expect(asked, "the server knew what the address asks for").toEqual([]);

    await choose(page, t("wallet.period.kinds.custom"));
    await page.getByLabel(t("wallet.period.from"), { exact: true }).fill(`${past}-01-01`);
    await page.getByLabel(t("wallet.period.to"), { exact: true }).fill(`${past}-01-01`);
    await expect(page.getByText(t("wallet.noMatch"))).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: t("wallet.clear") }).click();
    await expect(rows(page)).toHaveCount(40);
  },
);

test.describe("a member with a long history", () => {
  test.use({ template: "many" });

  test(
    "reaches all of it, and comes back to the same place",
    { tag: "@walk" },
    async ({ page, member: _member, path, t, locale }) => {
      const { total } = await read<PointHistory>(page.request, api.pointsHistory, locale);
      expect(total).toBeGreaterThanOrEqual(390);
      await page.goto(path(routes.points));
      await expect(rows(page)).toHaveCount(40);
      // By the keyboard alone: the button is there for whoever does not scroll.
      await page.getByRole("button", { name: t("wallet.more") }).press("Enter");
      await expect(async () =>
        expect(await rows(page).count()).toBeGreaterThanOrEqual(80),
      ).toPass();

      const spot = rows(page).nth(70);
      await spot.scrollIntoViewIfNeeded();
      await expect(spot).toBeInViewport();
      const top = await page.evaluate(() => window.scrollY);
      await page
        .getByRole("link", { name: t("nav.rewards") })
        .first()
        .click();
      await expect(page).toHaveURL(new RegExp(`${routes.rewards}$`));
      await page.goBack();
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(top - 200);
      await expect(spot).toBeInViewport();

      await expect(async () => {
        await rows(page).last().scrollIntoViewIfNeeded();
        await expect(rows(page)).toHaveCount(total ?? 0, { timeout: 500 });
      }).toPass();
    },
  );
});

test.describe("a member without points", () => {
  test.use({ template: "new" });

  test("is told where points come from", async ({ page, member: _member, path, t }) => {
    await page.goto(path(routes.points));
    await expect(page.getByText(t("wallet.empty.points"))).toBeVisible();
    await expect(page.getByText(t("wallet.year.quiet"))).toBeVisible();
    await expect(page.getByText(t("wallet.expiry.none"))).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: t("wallet.showCard") }).click();
    await expect(page).toHaveURL(new RegExp(`${routes.cards}$`));
  });
});

test(
  "a history that fails says so in its place and recovers there; a stretch too",
  { tag: "@walk" },
  async ({ page, member: _member, upstream, path, t }) => {
    const end = await upstream.fault("GET /point-history", { kind: "status", status: 500 });
    await page.goto(path(routes.points));
    await expect(page.getByText(t("errors.upstream_unavailable")).first()).toBeVisible();
    await expect(page.getByText(t("points.expiresNext"))).toBeVisible();
    await end();
    const again = page.getByRole("button", { name: t("errors.retry") });
    await expect(again).toHaveCount(2);
    await again.first().click();
    await expect(again).toHaveCount(1);
    await again.click();
    await expect(rows(page)).toHaveCount(40);

    const gap = await upstream.fault("GET /point-history", { kind: "status", status: 500 });
    const more = page.getByRole("button", { name: t("wallet.more") });
    // Coming near the end asks for more; what failed is asked for again by the button alone.
    await more.scrollIntoViewIfNeeded();
    await expect(page.getByText(t("errors.upstream_unavailable"))).toBeVisible();
    await gap();
    await more.press("Enter");
    // Its button goes when all is there: whoever pressed it reads on with the first that came.
    await expect(more).toHaveCount(0);
    await expect(rows(page).nth(40)).toBeFocused();
    await expect(rows(page).nth(40)).toBeInViewport();
  },
);

test.describe("the hostile member", () => {
  test.use({ template: "hostile" });

  test(
    "runs nothing, in any of the three wallets",
    { tag: "@once" },
    async ({ page, member: _member, path }) => {
      for (const route of [routes.points, routes.credits, routes.tier]) {
        await page.goto(path(route));
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectWhole(page);
        await expect(page).not.toHaveTitle("owned");
        await expect(page.locator("main script, main img[onerror], main b, main i")).toHaveCount(0);
        await expectNoSideScroll(page);
      }
    },
  );
});

test(
  "where upstream refuses points, the part is gone",
  { tag: "@walk" },
  async ({ page, member: _member, upstream, path }) => {
    await upstream.fault("GET /wallet/actions/points-overview", { kind: "status", status: 403 });
    await page.goto(path(routes.points));
    expect((await page.goto(path(routes.points)))?.status()).toBe(404);
    expect((await page.request.get(api.pointsHistory)).status()).toBe(404);
    await page.goto(path(routes.home));
    await expect(page.locator(`a[href$="${routes.points}"]`)).toHaveCount(0);
  },
);
