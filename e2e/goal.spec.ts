import type { Page } from "@playwright/test";
import type { Pace } from "@/lib/contracts/goal";
import type { Reward, RewardCatalogue } from "@/lib/contracts/rewards";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, expectWhole, test } from "./fixtures";
import { read } from "./support/pages";

const RECOMMENDED = "GET /customers/{customer_id}/reward-recommendations";

const rewardCosting = async (page: Page, locale: string, least: number): Promise<Reward> => {
  const { items } = await read<RewardCatalogue>(page.request, api.rewards, locale);
  const reward = items.find(
    ({ pointsCost, redeemable }) => redeemable && (pointsCost ?? 0) > least,
  );
  expect(reward, `a reward for more than ${least} points`).toBeDefined();
  return reward!;
};

test("a member pins a reward and watches what is missing, in points and in purchases", async ({
  page,
  member: _member,
  upstream,
  path,
  t,
  locale,
}) => {
  const { points } = await upstream.state();
  const reward = await rewardCosting(page, locale, points);
  const missing = (reward.pointsCost ?? 0) - points;
  await page.goto(path(routes.reward(reward.id)));
  await page.getByRole("button", { name: t("goal.pin") }).click();
  const goal = page.getByRole("region", { name: t("goal.title") });
  await expect(page.getByText(t("rewards.missing", { count: missing }))).toBeVisible();
  const pace = await read<Pace>(page.request, api.goalPace);
  expect(pace.points).toBeGreaterThan(0);
  const purchases = t("goal.purchases", { count: Math.ceil(missing / pace.points) });
  await expect(goal).toContainText(purchases);
  await expectAccessible(page);

  await page.goto(path(routes.rewards));
  await expect(goal).toContainText(reward.name);
  await expect(goal).toContainText(t("goal.missing", { count: missing }));
  await expect(goal).toContainText(purchases);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await goal.getByRole("link").click();
  await page.getByRole("button", { name: t("goal.unpin") }).click();
  await expect(page.getByRole("button", { name: t("goal.pin") })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: t("goal.pin") })).toBeVisible();
  const written = (await upstream.requests()).filter(({ method }) => method !== "GET");
  expect(written.map(({ operation }) => operation)).toEqual([
    "POST /tokens/{token_id}/actions/login",
  ]);
});

test(
  "a goal that is reached is celebrated, and quietly where motion is reduced",
  { tag: "@walk" },
  async ({ page, freshMember, signIn, path, t, locale }) => {
    await signIn(await freshMember({ template: "new", points: 5000 }));
    const reward = await rewardCosting(page, locale, 100);
    await page.goto(path(routes.reward(reward.id)));
    await page.getByRole("button", { name: t("goal.pin") }).click();
    await expect(page.getByRole("heading", { name: t("goal.reached") })).toBeVisible();
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await page.goto(path(routes.rewards));
    const goal = page.getByRole("region", { name: t("goal.title") });
    await expect(goal).toContainText(t("goal.reachedBody"));
    await expect(goal.locator("[data-falling]")).toBeVisible();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await expect(goal.locator("[data-falling]")).toBeHidden();
    await expectAccessible(page);
    await page.reload();
    await expect(goal).toContainText(t("goal.reachedBody"));
    await expect(goal.locator("[data-falling]"), "once is enough").toHaveCount(0);
  },
);

test(
  "says nothing of purchases where there is no history",
  { tag: "@walk" },
  async ({ page, freshMember, signIn, path, t, locale }) => {
    await signIn(await freshMember("new"));
    const reward = await rewardCosting(page, locale, 100);
    await page.goto(path(routes.rewards));
    await expectWhole(page);
    await expect(page.getByRole("heading", { name: t("recommendations.title") })).toHaveCount(0);
    await expect(page.getByRole("region", { name: t("expiring.label") })).toHaveCount(0);
    await page.goto(path(routes.reward(reward.id)));
    const answered = page.waitForResponse((response) => response.url().endsWith(api.goalPace));
    await page.getByRole("button", { name: t("goal.pin") }).click();
    expect(await (await answered).json()).toEqual({ data: null });
    const goal = page.getByRole("region", { name: t("goal.title") });
    await expect(goal.locator("p span")).toHaveCount(0);
    await page.goto(path(routes.rewards));
    await expect(goal).toContainText(t("goal.missing", { count: reward.pointsCost ?? 0 }));
  },
);

test("rewards are recommended, and what expires is told with what it can become", async ({
  page,
  member: _member,
  upstream,
  path,
  t,
}) => {
  await page.goto(path(routes.rewards));
  const row = page.getByRole("region", { name: t("recommendations.title") });
  const recommended = await read<Reward[]>(page.request, api.recommendations);
  expect(recommended).toHaveLength(8);
  await expect(row.getByRole("link")).toHaveCount(8);
  await expect(row.getByRole("link").first()).toContainText(/\d/);
  const expiring = page.getByRole("region", { name: t("expiring.label") });
  await expect(expiring).toContainText(t("expiring.title", { count: 300, days: 18 }));
  await expect(expiring).toContainText(t("expiring.alone"));
  await expect(expiring.getByRole("link")).toHaveCount(3);
  await expectAccessible(page);

  await upstream.fault(RECOMMENDED, { kind: "status", status: 503 });
  await page.goto(path(routes.rewards));
  await expect(row.getByRole("alert")).toBeVisible();
  await expect(page.getByRole("searchbox")).toBeVisible();
  await upstream.clear();
  await row.getByRole("button", { name: t("errors.retry") }).click();
  await expect(row.getByRole("link")).toHaveCount(8);

  await upstream.fault(RECOMMENDED, { kind: "status", status: 403 });
  await page.goto(path(routes.rewards));
  await expect(page.getByRole("searchbox")).toBeVisible();
  await expectWhole(page);
  await expect(row).toHaveCount(0);
  expect((await page.request.get(api.recommendations)).status()).toBe(404);
});
