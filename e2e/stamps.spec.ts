import type { StampBook } from "@/lib/contracts/stamps";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, expectWhole, test } from "./fixtures";
import { read } from "./support/pages";

const CAMPAIGNS = "GET /stamper-campaigns";

test("a member sees cards half full, empty and complete, and what each stamp came with", async ({
  page,
  member: _member,
  path,
  t,
  locale,
}) => {
  const { running, past } = await read<StampBook>(page.request, api.stamps, locale);
  const [half, empty, full] = running;
  expect([half, empty, full].map((it) => it?.current?.collected ?? null)).toEqual([6, 0, null]);
  await page.goto(path(routes.stamps));
  const cards = page.getByRole("main").getByRole("article");
  await expect(cards).toHaveCount(running.length + past.length);

  const first = cards.first();
  await expect(first.getByRole("heading", { name: half!.name })).toBeVisible();
  await expect(first.getByText(t("stamps.placeEmpty", { number: 7 }))).toBeAttached();
  await expect(first.getByRole("list").first().getByRole("listitem")).toHaveCount(10);
  const bonus = half!.bonuses.find(({ place }) => place === 10)!;
  await expect(
    first.getByText(t("stamps.toBonus", { count: 4, bonus: bonus.text ?? "" })),
  ).toBeVisible();
  await expect(first.getByText(t("stamps.earned"), { exact: true })).toHaveCount(1);
  for (const condition of half!.conditions) await expect(first.getByText(condition)).toBeVisible();
  await expect(first.getByText(t("stamps.filled", { count: 1 }))).toBeVisible();

  await expect(cards.nth(1).getByText(t("stamps.placeEmpty", { number: 1 }))).toBeAttached();
  await expect(cards.nth(2).getByText(t("stamps.complete"), { exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectNoSideScroll(page);

  await first.getByText(t("stamps.dates")).click();
  await first
    .getByRole("link", { name: t("stamps.receipt") })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`${routes.purchases}/`));
  await expect(page.getByText(t("purchases.total"), { exact: true })).toBeVisible();
});

test.describe("a member before the first stamp", () => {
  test.use({ template: "new" });

  test(
    "has an empty card of every running campaign, once they can be loaded",
    { tag: "@walk" },
    async ({ page, member: _member, upstream, path, t }) => {
      const end = await upstream.fault(CAMPAIGNS, { kind: "status", status: 503 });
      await page.goto(path(routes.stamps));
      const again = page.getByRole("button", { name: t("errors.retry") });
      await expect(again).toBeVisible();
      await end();
      await again.click();
      const cards = page.getByRole("main").getByRole("article");
      await expect(cards).toHaveCount(3);
      for (const card of await cards.all()) {
        await expect(card.getByText(t("stamps.placeEmpty", { number: 1 }))).toBeAttached();
      }
      await expect(page.getByText(t("stamps.dates"))).toHaveCount(0);
      await expectAccessible(page);
    },
  );
});

test.describe("stamp cards with markup in every text", () => {
  test.use({ template: "hostile" });

  test(
    "run nothing and keep their place",
    { tag: "@once" },
    async ({ page, member: _member, path }) => {
      await page.goto(path(routes.stamps));
      await expectWhole(page);
      await expect(page.getByRole("article").first()).toContainText("<script>");
      await expectNoSideScroll(page);
      expect(await page.title()).not.toContain("owned");
    },
  );
});

test(
  "a project without stamps has no such page and no way to it",
  { tag: "@once" },
  async ({ page, member: _member, upstream, path, t }) => {
    await upstream.fault(CAMPAIGNS, { kind: "status", status: 403 });
    expect((await page.request.get(api.stamps)).status()).toBe(404);
    expect((await page.goto(path(routes.stamps)))?.status()).toBe(404);
    await page.goto(path(routes.profile));
    await expect(page.getByRole("link", { name: t("nav.stamps") })).toHaveCount(0);
  },
);
