import type { Page } from "@playwright/test";
import type { PurchasePage, PurchaseStore, Receipt } from "@/lib/contracts/purchases";
import type { Result } from "@/lib/contracts/result";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, expectWhole, test } from "./fixtures";
import { read } from "./support/pages";

const LIST = "GET /customers/{customer_id}/purchases";

const rows = (page: Page) => page.getByRole("main").getByRole("listitem").getByRole("link");

const dataOf = <T>(section: Result<T>): T => {
  if (!section.ok) throw new Error(section.error.code);
  return section.data;
};

/** The first of the member's purchases that fits. */
async function receiptWith(
  page: Page,
  locale: string,
  fits: (receipt: Receipt) => boolean,
): Promise<Receipt> {
  const { items } = await read<PurchasePage>(page.request, api.purchases);
  for (const { id } of items) {
    const receipt = await read<Receipt>(page.request, api.purchase(id), locale);
    if (fits(receipt)) return receipt;
  }
  throw new Error("The template has no such purchase");
}

test.describe("a member with hundreds of purchases", () => {
  test.use({ template: "many" });

  test("goes back in time, cuts the list down and comes back to it", async ({
    page,
    member: _member,
    upstream,
    path,
    t,
    locale,
  }) => {
    await page.goto(path(routes.purchases));
    await expect(page.getByText(t("purchases.found", { count: 300 }))).toBeVisible();
    await expect(rows(page).first()).toBeVisible();
    await expect(async () => {
      await rows(page).last().scrollIntoViewIfNeeded();
      expect(await rows(page).count()).toBeGreaterThan(80);
    }).toPass();
    const links = await rows(page).evaluateAll((all) => all.map((it) => it.getAttribute("href")));
    expect(new Set(links).size).toBe(links.length);

    // A store where the member has been lately, and so this year or at least at its end.
    const { items } = await read<PurchasePage>(page.request, api.purchases, locale);
    const stores = await read<PurchaseStore[]>(page.request, api.purchaseStores, locale);
    const store = stores.find(({ name }) => name === items[0]?.store?.name)!;
    await page.getByLabel(t("purchases.store")).selectOption(store.id);
    await page.getByLabel(t("purchases.period")).selectOption("year");
    await expect(page).toHaveURL(/period=year/);
    await expect(rows(page).first()).toContainText(store.name);
    await expect(page.getByText(t("purchases.found", { count: 300 }))).toHaveCount(0);
    const asked = async () =>
      (await upstream.requests()).findLast(({ operation }) => operation === LIST)?.url ?? "";
    await expect
      .poll(async () => decodeURIComponent(await asked()))
      .toMatch(new RegExp(`store_id=${store.id}.*payment_time_from=\\d{4}-01-01[+ ]00:00:00`));
    await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
    await page.reload();
    await expect(page.getByLabel(t("purchases.store"))).toHaveValue(store.id);
    await expect(page.getByLabel(t("purchases.period"))).toHaveValue("year");
    await expect(rows(page).first()).toContainText(store.name);

    await page.getByLabel(t("purchases.period")).selectOption("custom");
    await page.getByLabel(t("purchases.from"), { exact: true }).fill("2001-01-01");
    await page.getByLabel(t("purchases.to"), { exact: true }).fill("2001-12-31");
    await expect(page.getByText(t("purchases.noMatch"))).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: t("purchases.clear") }).click();
    await expect(page.getByText(t("purchases.found", { count: 300 }))).toBeVisible();
  });

  test(
    "is told when the next part does not come, and gets it by asking again",
    { tag: "@walk" },
    async ({ page, member: _member, upstream, path }) => {
      await page.goto(path(routes.purchases));
      await expect(rows(page)).toHaveCount(30);
      const end = await upstream.fault(LIST, { kind: "status", status: 403 });
      await rows(page).last().scrollIntoViewIfNeeded();
      const main = page.getByRole("main");
      await expect(main.getByRole("alert")).toBeVisible();
      await expect(rows(page)).toHaveCount(30);
      await end();
    },
  );
});

test("a receipt has what was bought, what it brought and what came off", async ({
  page,
  member: _member,
  path,
  t,
  locale,
}) => {
  const receipt = await receiptWith(
    page,
    locale,
    ({ vouchers }) => vouchers.ok && vouchers.data.some(({ relation }) => relation === "used"),
  );
  await page.goto(path(routes.purchases));
  await page.locator(`a[href$="${routes.purchase(receipt.id)}"]`).click();
  await expect(page).toHaveURL(new RegExp(`${routes.purchase(receipt.id)}$`));
  const slip = page.getByRole("article");
  for (const { name } of dataOf(receipt.items)) {
    await expect(slip.getByText(name ?? "", { exact: false }).first()).toBeVisible();
  }
  await expect(slip.getByText(t("purchases.discount"), { exact: true })).toBeVisible();
  await expect(
    slip.getByText(t("purchases.number", { number: receipt.number ?? "" })),
  ).toBeVisible();
  const [used] = dataOf(receipt.vouchers);
  await expect(page.getByRole("link", { name: used?.name ?? "" })).toHaveAttribute(
    "href",
    new RegExp(`${routes.voucher(used?.id ?? "")}$`),
  );
  await expect(page.getByText(t("purchases.points"), { exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectNoSideScroll(page);

  await page.emulateMedia({ media: "print" });
  await expect(slip).toBeVisible();
  for (const hidden of [page.getByRole("navigation"), page.getByRole("button")]) {
    for (const it of await hidden.all()) await expect(it).toBeHidden();
  }
});

test(
  "a part of a receipt that fails leaves the others, and comes when asked again",
  { tag: "@walk" },
  async ({ page, member: _member, upstream, path, t, locale }) => {
    const { id, items } = await receiptWith(
      page,
      locale,
      ({ vouchers }) => dataOf(vouchers).length > 0,
    );
    const [item] = dataOf(items);
    const broken = { kind: "status", status: 503 } as const;
    const ends = [
      await upstream.fault("GET /purchases/{purchase_id}/purchase-items", broken),
      await upstream.fault("GET /purchases/{purchase_id}/vouchers", broken),
    ];
    await page.goto(path(routes.purchase(id)));
    const again = page.getByRole("button", { name: t("errors.retry") });
    await expect(again).toHaveCount(2);
    await expect(page.getByText(t("purchases.total"), { exact: true })).toBeVisible();
    await expect(page.getByText(t("purchases.points"), { exact: true })).toBeVisible();
    await expectAccessible(page);
    for (const end of ends) await end();
    await again.first().click();
    await expect(page.getByText(item?.name ?? "").first()).toBeVisible();
    await expect(again).toHaveCount(0);
  },
);

test(
  "another member's purchase is not found",
  { tag: "@walk" },
  async ({ page, path, t, freshMember, signIn }) => {
    await signIn(await freshMember("demo"));
    const { items } = await read<PurchasePage>(page.request, api.purchases);
    const foreign = items[0]!;
    await page.context().clearCookies();
    await signIn(await freshMember("top"));
    expect((await page.request.get(api.purchase(foreign.id))).status()).toBe(404);
    await page.goto(path(routes.purchase(foreign.id)));
    await expect(page.getByText(t("errors.not_found"))).toBeVisible();
  },
);

test.describe("a member without purchases", () => {
  test.use({ template: "new" });

  test(
    "is told how they come, and what does not load comes later",
    { tag: "@walk" },
    async ({ page, member: _member, upstream, path, t }) => {
      const end = await upstream.fault(LIST, { kind: "status", status: 503 });
      await page.goto(path(routes.purchases));
      const again = page.getByRole("button", { name: t("errors.retry") });
      await expect(again).toBeVisible();
      await end();
      await again.click();
      await expect(page.getByText(t("purchases.empty"))).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("link", { name: t("purchases.showCard") }).click();
      await expect(page).toHaveURL(new RegExp(`${routes.cards}$`));
    },
  );
});

test.describe("purchases with markup in every text", () => {
  test.use({ template: "hostile" });

  test(
    "run nothing and keep their place",
    { tag: "@walk" },
    async ({ page, member: _member, path }) => {
      await page.goto(path(routes.purchases));
      await expectWhole(page);
      await expectNoSideScroll(page);
      await rows(page).first().click();
      await expect(page.getByRole("article")).toContainText("<script>alert(1)</script>");
      await expectAccessible(page);
      await expectNoSideScroll(page);
      expect(await page.title()).not.toContain("owned");
    },
  );
});

test(
  "a project without purchases has no such page and no way to it",
  { tag: "@walk" },
  async ({ page, member: _member, upstream, path, t }) => {
    await upstream.fault(LIST, { kind: "status", status: 403 });
    const refused = await page.request.get(api.purchases);
    expect(refused.status()).toBe(404);
    expect((await page.goto(path(routes.purchases)))?.status()).toBe(404);
    await page.goto(path(routes.profile));
    await expect(page.getByRole("link", { name: t("nav.purchases") })).toHaveCount(0);
  },
);
