import type { Page } from "@playwright/test";
import type { Reward, RewardCatalogue, RewardDetail } from "@/lib/contracts/rewards";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { decode, expect, expectAccessible, test, type Upstream } from "./fixtures";
import { inApp } from "./support/harness/native-host";
import type { Translate } from "./support/translate";

const CREATE = "POST /rewards/{reward_id}/actions/create-voucher";

async function catalogue(page: Page, locale: string): Promise<Reward[]> {
  const response = await page.request.get(api.rewards, { headers: { "accept-language": locale } });
  expect(response.status()).toBe(200);
  return ((await response.json()) as { data: RewardCatalogue }).data.items;
}

const costing = async (page: Page, locale: string, cost: number) => {
  const reward = (await catalogue(page, locale)).find(({ pointsCost }) => pointsCost === cost);
  expect(reward, `a reward for ${cost} points`).toBeDefined();
  return reward!;
};

const writes = async (upstream: Upstream) =>
  (await upstream.requests()).filter(({ operation }) => operation === CREATE).length;

const getIt = (t: Translate, count = 200) => t("rewards.get", { count });

const openSheet = (page: Page, t: Translate) =>
  page.getByRole("button", { name: getIt(t) }).click();

const confirm = (page: Page, t: Translate) =>
  page.getByRole("dialog").getByRole("button", { name: getIt(t) });

test("points buy a reward whose voucher has a code that scans", async ({
  page,
  member: _member,
  upstream,
  path,
  t,
  locale,
}) => {
  // Two audits by axe and a journey of three pages.
  test.slow();
  const reward = await costing(page, locale, 200);
  await page.goto(path(routes.rewards));
  await page
    .getByRole("list", { name: t("rewards.title") })
    .locator(`a[href$="${routes.reward(reward.id)}"]`)
    .click();
  await expect(page.getByRole("heading", { level: 1, name: reward.name })).toBeVisible();
  await expectAccessible(page);
  const { points } = await upstream.state();
  await openSheet(page, t);
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(t("rewards.cost", { count: points }));
  await expect(dialog).toContainText(t("rewards.cost", { count: points - 200 }));
  expect(await writes(upstream)).toBe(0);
  await confirm(page, t).click();
  await expect(dialog.getByRole("heading", { name: t("rewards.redeem.doneTitle") })).toBeVisible();
  await expect(dialog).toContainText(t("rewards.redeem.balance", { count: points - 200 }));
  const { text } = await decode(dialog.getByRole("img"));
  const state = await upstream.state();
  expect(state.points).toBe(points - 200);
  expect(state.vouchers.map(({ code }) => code)).toContain(text);
  expect(await writes(upstream)).toBe(1);
  await dialog.getByRole("link", { name: t("vouchers.open") }).click();
  await expect(page.getByText(text, { exact: true })).toBeVisible();
});

test("a second intent is refused while the first is not settled @once", async ({
  page,
  member: _member,
  upstream,
  locale,
  baseURL,
}) => {
  test.slow();
  const reward = await costing(page, locale, 200);
  const post = () =>
    page.request.post(api.redeem(reward.id), {
      data: {},
      headers: {
        origin: new URL(baseURL ?? "").origin,
        "x-requested-with": "loyalty-web",
        "idempotency-key": crypto.randomUUID(),
      },
    });
  await upstream.fault(CREATE, { kind: "applyThenHang" }, 1);
  const first = post();
  await expect.poll(() => writes(upstream)).toBe(1);
  const second = await post();
  expect(second.status()).toBe(409);
  expect(await second.json()).toMatchObject({ error: { code: "redemption_pending" } });
  expect(await (await first).json()).toMatchObject({ data: { state: "settled" } });
  expect(await writes(upstream)).toBe(1);
});

for (const kind of ["applyThenReset", "applyThenHang"] as const) {
  test(
    `an answer that is lost (${kind}) still ends in the one voucher`,
    { tag: "@walk" },
    async ({ page, member: _member, upstream, path, t, locale }) => {
      const reward = await costing(page, locale, 200);
      const { points } = await upstream.state();
      await upstream.fault(CREATE, { kind }, 1);
      await page.goto(path(routes.reward(reward.id)));
      await openSheet(page, t);
      await confirm(page, t).click();
      await expect(page.getByRole("heading", { name: t("rewards.redeem.doneTitle") })).toBeVisible({
        timeout: 20_000,
      });
      expect(await writes(upstream)).toBe(1);
      expect((await upstream.state()).points).toBe(points - 200);
    },
  );
}

test(
  "while nobody can know, the sheet says so; it settles when vouchers can be read again",
  { tag: "@walk" },
  async ({ page, member: _member, upstream, path, t, locale }) => {
    test.slow();
    const reward = await costing(page, locale, 200);
    await page.goto(path(routes.reward(reward.id)));
    await openSheet(page, t);
    // The read before the write works; the one that looks for the outcome does not.
    await upstream.fault(CREATE, { kind: "applyThenHang" }, 1);
    await confirm(page, t).click();
    await expect.poll(() => writes(upstream)).toBe(1);
    const blind = await upstream.fault("GET /vouchers", { kind: "status", status: 403 });
    await expect(page.getByText(t("rewards.redeem.pending"))).toBeVisible({ timeout: 20_000 });
    await blind();
    await expect(page.getByRole("heading", { name: t("rewards.redeem.doneTitle") })).toBeVisible();
    expect(await writes(upstream)).toBe(1);
  },
);

test(
  "a reload in the middle finds the same redemption again",
  { tag: "@walk" },
  async ({ page, member: _member, upstream, path, t, locale }) => {
    const reward = await costing(page, locale, 200);
    await page.goto(path(routes.reward(reward.id)));
    await openSheet(page, t);
    await upstream.fault(CREATE, { kind: "delay", ms: 2_000 });
    await confirm(page, t).click();
    await expect.poll(() => writes(upstream)).toBe(1);
    await page.reload();
    await expect(page.getByText(t("rewards.redeem.pending"))).toBeVisible();
    await expect(page.getByRole("heading", { name: t("rewards.redeem.doneTitle") })).toBeVisible();
    expect(await writes(upstream)).toBe(1);
    await page.reload();
    await expect(page.getByRole("button", { name: getIt(t) })).toBeVisible();
    await expect(page.getByRole("dialog")).toBeHidden();
  },
);

test(
  "a refusal says why and spends nothing",
  { tag: "@walk" },
  async ({ page, member: _member, upstream, path, t, locale }) => {
    const reward = await costing(page, locale, 200);
    await upstream.fault(CREATE, {
      kind: "status",
      status: 400,
      body: {
        error: {
          error_data: {
            invalid_params: [{ name: "reward_id", reason: "not_enough_points_for_voucher" }],
          },
        },
      },
    });
    const app = await inApp(page, "ios");
    await page.goto(`${path(routes.reward(reward.id))}?view=webview`);
    await openSheet(page, t);
    await confirm(page, t).click();
    await expect(page.getByText(t("rewards.redeem.refused.not_enough_points"))).toBeVisible();
    await app.hears("haptic", { style: "warning" });
  },
);

test(
  "what is out of reach says how much is missing",
  { tag: "@walk" },
  async ({ page, member: _member, upstream, path, t, locale }) => {
    const reward = await costing(page, locale, 5000);
    const { points } = await upstream.state();
    await page.goto(path(routes.reward(reward.id)));
    await expect(page.getByText(t("rewards.missing", { count: 5000 - points }))).toBeVisible();
    await expect(page.getByRole("button", { name: getIt(t, 5000) })).toHaveCount(0);
  },
);

test("search, tag and reach are kept in the address", async ({
  page,
  member: _member,
  path,
  t,
  locale,
}) => {
  const rewards = await catalogue(page, locale);
  const cards = page.getByRole("list", { name: t("rewards.title") }).getByRole("listitem");
  await page.goto(path(routes.rewards));
  await expect(cards).toHaveCount(rewards.length);
  await page.getByRole("button", { name: t("rewards.affordable") }).click();
  const affordable = rewards.filter(({ pointsCost }) => (pointsCost ?? Infinity) <= 2480);
  expect(affordable.length).toBeLessThan(rewards.length);
  await expect(cards).toHaveCount(affordable.length);
  const tag = affordable.flatMap(({ tags }) => tags)[0]!;
  await page.getByRole("button", { name: tag.name, exact: true }).click();
  const tagged = affordable.filter(({ tags }) => tags.some(({ id }) => id === tag.id));
  await expect(cards).toHaveCount(tagged.length);
  await page.reload();
  await expect(cards).toHaveCount(tagged.length);
  await page.getByRole("searchbox").fill("zzz");
  await expect(page).toHaveURL(/q=zzz/);
  await page.getByRole("button", { name: t("rewards.clear") }).click();
  await expect(cards).toHaveCount(rewards.length);
  await expect(page).toHaveURL(new RegExp(`${routes.rewards}$`));
});

test("a guest sees the reward and is asked to sign in to get it", async ({
  page,
  path,
  t,
  locale,
}) => {
  const reward = await costing(page, locale, 200);
  await page.goto(path(routes.rewards));
  await expect(page.getByRole("button", { name: t("rewards.affordable") })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(path(routes.reward(reward.id)));
  await page.getByRole("link", { name: t("rewards.signIn") }).click();
  await expect(page).toHaveURL(
    new RegExp(`${routes.signIn}\\?returnTo=${encodeURIComponent(routes.reward(reward.id))}$`),
  );
});

test(
  "a picture comes as wide as it is shown, and in no other width",
  { tag: "@once" },
  async ({ page, locale }) => {
    const { id, imageUrl } = await costing(page, locale, 200);
    const reply = await page.request.get(api.reward(id));
    const { data } = (await reply.json()) as { data: RewardDetail };
    for (const src of [imageUrl!, data.images[0]!]) {
      const picture = await page.request.get(src);
      expect(picture.headers()).toMatchObject({ "content-type": "image/webp" });
      const whole = await page.request.get(src.replace(/&w=\d+$/, ""));
      expect((await picture.body()).length).toBeLessThan((await whole.body()).length);
      expect((await page.request.get(src.replace(/\d+$/, "641"))).status()).toBe(400);
    }
  },
);

test("a reward that does not exist is a real 404", { tag: "@walk" }, async ({ page, path }) => {
  const response = await page.goto(path(routes.reward("there-is-no-such-reward")));
  expect(response?.status()).toBe(404);
});
