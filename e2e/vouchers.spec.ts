import type { Page } from "@playwright/test";
import type { VoucherBook } from "@/lib/contracts/vouchers";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { decode, expect, expectAccessible, test, type Upstream } from "./fixtures";

const RETURN = "DELETE /vouchers/{voucher_id}";

async function book(page: Page, locale: string): Promise<VoucherBook> {
  const response = await page.request.get(api.vouchers, { headers: { "accept-language": locale } });
  expect(response.status()).toBe(200);
  return ((await response.json()) as { data: VoucherBook }).data;
}

const returnable = async (page: Page, locale: string) => {
  const voucher = (await book(page, locale)).items.find((item) => item.returnable);
  expect(voucher, "the template has a voucher that can be returned").toBeDefined();
  return voucher!;
};

const writes = async (upstream: Upstream, operation: string) =>
  (await upstream.requests()).filter((request) => request.operation === operation);

const tickets = (page: Page) => page.getByRole("main").getByRole("listitem");

test.describe("a member with a thousand vouchers", () => {
  test.use({ template: "many" });

  test("sees true counts and reaches every one", async ({ page, member: _member, path, t }) => {
    await page.goto(path(routes.vouchers));
    const counts = { usable: 640, notYet: 20, used: 240, expired: 100 } as const;
    for (const [state, count] of Object.entries(counts)) {
      const segment = page.getByRole("radio", { name: t(`vouchers.state.${state as "used"}`) });
      await expect(segment).toHaveAccessibleName(new RegExp(`${count}$`));
    }
    await page.locator("label", { hasText: t("vouchers.state.used") }).click();
    await expect(page).toHaveURL(/state=used/);
    await expect(page.getByText(t("vouchers.found", { count: 240 }))).toBeVisible();
    await expect(async () => {
      const last = tickets(page).last();
      await last.scrollIntoViewIfNeeded();
      await expect(tickets(page)).toHaveCount(240, { timeout: 500 });
    }).toPass();
    const links = await tickets(page)
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(new Set(links).size).toBe(240);
  });

  test("finds one by its code, in the list and by the address", async ({
    page,
    member: _member,
    path,
    t,
    locale,
  }) => {
    const { items } = await book(page, locale);
    const used = items.filter(({ state }) => state === "used").at(-1);
    const code = used?.code ?? "";
    expect(code).not.toBe("");
    await page.goto(path(routes.vouchers));
    await page.getByRole("searchbox").fill(code.toLowerCase());
    await expect(
      page.getByText(t("vouchers.noMatch", { query: code.toLowerCase() })),
    ).toBeVisible();
    await page
      .getByRole("button", {
        name: t("vouchers.elsewhere", { count: 1, state: t("vouchers.state.used") }),
      })
      .click();
    await expect(tickets(page)).toHaveCount(1);
    await expect(page).toHaveURL(new RegExp(`q=${code.toLowerCase()}`));
    await page.reload();
    await expect(tickets(page)).toHaveCount(1);
    await tickets(page).getByRole("link").click();
    await expect(page.getByText(code, { exact: true })).toBeVisible();
  });
});

test("a usable voucher has a code that a till can read", async ({
  page,
  member: _member,
  path,
  t,
  locale,
}) => {
  const { items } = await book(page, locale);
  const voucher = items.find(({ state, code }) => state === "usable" && code !== null)!;
  await page.goto(path(routes.voucher(voucher.id)));
  const picture = page.getByRole("img", {
    name: t("vouchers.codePicture", { code: voucher.code ?? "" }),
  });
  expect((await decode(picture)).text).toBe(voucher.code);
  await expectAccessible(page);
});

test("used and expired vouchers say so and show no code to scan", async ({
  page,
  member: _member,
  path,
  t,
  locale,
}) => {
  const { items } = await book(page, locale);
  for (const state of ["used", "expired"] as const) {
    const voucher = items.find((item) => item.state === state)!;
    await page.goto(path(routes.voucher(voucher.id)));
    await expect(page.getByText(t(`vouchers.over.${state}`))).toBeVisible();
    await expect(
      page.getByRole("img", { name: t("vouchers.codePicture", { code: voucher.code ?? "" }) }),
    ).toHaveCount(0);
  }
});

test("a return shows what comes back, gives it back and says so", async ({
  page,
  member: _member,
  upstream,
  path,
  t,
  locale,
}) => {
  const voucher = await returnable(page, locale);
  const cost = voucher.pointsCost ?? 0;
  const before = await upstream.state();
  await page.goto(path(routes.voucher(voucher.id)));
  await page.getByRole("button", { name: t("vouchers.return", { count: cost }) }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(t("vouchers.points", { count: before.points + cost }));
  expect(await writes(upstream, RETURN)).toHaveLength(0);
  await dialog.getByRole("button", { name: t("vouchers.returnConfirm", { count: cost }) }).click();
  await expect(page.getByText(t("vouchers.returned", { count: cost }))).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${routes.vouchers}$`));
  await expect(page.locator(`a[href$="${routes.voucher(voucher.id)}"]`)).toHaveCount(0);
  const after = await upstream.state();
  expect(after.points).toBe(before.points + cost);
  expect(await writes(upstream, RETURN)).toHaveLength(1);
});

test(
  "a return whose answer is lost is settled by reading the voucher",
  { tag: "@walk" },
  async ({ page, member: _member, upstream, path, t, locale }) => {
    const voucher = await returnable(page, locale);
    const cost = voucher.pointsCost ?? 0;
    await upstream.fault(RETURN, { kind: "applyThenReset" }, 1);
    await page.goto(path(routes.voucher(voucher.id)));
    await page.getByRole("button", { name: t("vouchers.return", { count: cost }) }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: t("vouchers.returnConfirm", { count: cost }) })
      .click();
    await expect(page.getByText(t("vouchers.returned", { count: cost }))).toBeVisible();
    expect(await writes(upstream, RETURN)).toHaveLength(1);
  },
);

test.describe("a member without vouchers", () => {
  test.use({ template: "new" });

  test(
    "is told where vouchers come from",
    { tag: "@walk" },
    async ({ page, member: _member, path, t }) => {
      await page.goto(path(routes.vouchers));
      await expect(page.getByText(t("vouchers.empty.usable"))).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("link", { name: t("vouchers.seeRewards") }).click();
      await expect(page).toHaveURL(new RegExp(`${routes.rewards}$`));
    },
  );
});

test("a guest is sent to sign in and back", async ({ page, path }) => {
  const response = await page.request.get(path(routes.vouchers), { maxRedirects: 0 });
  expect(response.status()).toBe(307);
  expect(response.headers()["location"]).toContain(
    `${routes.signIn}?returnTo=${encodeURIComponent(routes.vouchers)}`,
  );
});
