import type { TierOffer } from "@/lib/contracts/tier";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, expectWhole, test } from "./fixtures";
import { read } from "./support/pages";

test("a member sees what keeps the tier, what leads on, and all tiers with the own one marked", async ({
  page,
  member: _member,
  path,
  t,
  locale,
}) => {
  const tiers = await read<TierOffer[]>(page.request, api.tiers, locale);
  const [, , gold, platinum] = tiers.map(({ name }) => name);
  await page.goto(path(routes.home));
  await page.getByRole("link", { name: t("tier.more") }).click();
  await expect(page).toHaveURL(new RegExp(`${routes.tier}$`));
  const section = (name: string) =>
    page.locator("section", { has: page.getByRole("heading", { name, exact: true }) }).last();
  const keep = section(t("tier.toKeep", { tier: gold! }));
  await expect(keep).toContainText(t("tier.points", { count: 840 }));
  await expect(keep).toContainText(/8[\s,\u00a0]400/);
  const next = section(t("tier.toNext", { tier: platinum! }));
  await expect(next).toContainText(t("tier.points", { count: 4215 }));
  const number = new Intl.NumberFormat(locale);
  await expect(next).toContainText(
    t("tier.ofPoints", { have: number.format(3785), total: number.format(8000), count: 8000 }),
  );
  const offers = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 3 }) });
  await expect(offers).toHaveCount(tiers.length);
  const own = offers.filter({ hasText: t("tier.own") });
  await expect(own).toHaveCount(1);
  await expect(own.getByRole("heading")).toHaveText(gold!);
  await expectAccessible(page);
  await expectNoSideScroll(page);
});

test.describe("a member without a tier", () => {
  test.use({ template: "new" });

  test(
    "sees how to get the first",
    { tag: "@walk" },
    async ({ page, member: _member, path, t, locale }) => {
      const [lowest] = await read<TierOffer[]>(page.request, api.tiers, locale);
      await page.goto(path(routes.tier));
      await expect(page.getByText(t("tier.first.title"))).toBeVisible();
      await expect(page.getByText(t("tier.first.body", { tier: lowest!.name }))).toBeVisible();
      await expect(page.getByRole("main").locator("li[aria-current]")).toHaveCount(0);
      await expectAccessible(page);
    },
  );
});

test.describe("a member at the top", () => {
  test.use({ template: "top" });

  test(
    "is told that there is no more",
    { tag: "@once" },
    async ({ page, member: _member, path, t }) => {
      await page.goto(path(routes.tier));
      await expect(page.getByText(t("tier.top"))).toBeVisible();
    },
  );
});

test(
  "an outage says so and recovers; a refusal ends the part",
  { tag: "@walk" },
  async ({ page, member: _member, upstream, path, t }) => {
    const operation = "GET /customers/{customer_id}/status-records";
    const end = await upstream.fault(operation, { kind: "status", status: 503 });
    await page.goto(path(routes.tier));
    await expect(page.getByText(t("errors.upstream_unavailable"))).toBeVisible();
    await end();
    await page.getByRole("button", { name: t("errors.retry") }).click();
    await expect(page.getByText(t("tier.position", { position: 3, total: 4 }))).toBeVisible();

    await upstream.fault(operation, { kind: "status", status: 403 });
    await page.goto(path(routes.tier));
    await expectWhole(page);
    expect((await page.goto(path(routes.tier)))?.status()).toBe(404);
    expect((await page.request.get(api.tiers)).status()).toBe(404);
    await page.goto(path(routes.home));
    await expect(page.getByRole("button", { name: t("cards.showCode") })).toBeVisible();
    await expect(page.getByRole("link", { name: t("tier.more") })).toHaveCount(0);
  },
);
