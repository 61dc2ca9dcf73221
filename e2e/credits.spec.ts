import type { CreditMovement } from "@/lib/contracts/credits";
import type { MovementPage } from "@/lib/contracts/movements";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { logLines } from "./support/log";
import { expect, expectAccessible, expectNoSideScroll, expectWhole, test } from "./fixtures";
import { read } from "./support/pages";

/** Printed on a gift card of the sandbox's, in the groups that people type. */
const CARD = "7391 0042 8815 3306";
const BALANCE = "POST /vouchers/actions/gift-card-balance";

const money = (locale: string, value: number, currency: string, signed = false) =>
  new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
    ...(signed && { signDisplay: "exceptZero" }),
  } as Intl.NumberFormatOptions).format(value);

test("credits are there by currency, with what ends and what happened", async ({
  page,
  member: _member,
  path,
  t,
  locale,
}) => {
  type Page = MovementPage<CreditMovement>;
  const history = await read<Page>(page.request, api.creditsHistory, locale);
  const [first] = history.items;
  await page.goto(path(routes.credits));
  const balances = page.getByRole("list", { name: t("wallet.balance") }).getByRole("listitem");
  await expect(balances).toHaveText([money(locale, 350, "CZK"), money(locale, 18.5, "EUR")]);
  await expect(page.getByText(t("wallet.expiry.endless"))).toBeVisible();
  await expect(page.locator("ol li").first()).toContainText(
    money(locale, first!.amount!, first!.currency!, true),
  );
  await expect(
    page.getByText(t("wallet.found", { count: history.total! }), { exact: true }),
  ).toBeVisible();
  await page
    .locator("label", { has: page.getByRole("radio", { name: t("wallet.kinds.expired") }) })
    .click();
  const expired = await read<Page>(page.request, `${api.creditsHistory}?kind=expired`, locale);
  await expect(page.locator("ol li")).toHaveCount(expired.items.length);
  await expectAccessible(page);
  await expectNoSideScroll(page);
});

test(
  "a gift card tells what is left, and its number stays out of addresses and logs",
  { tag: "@walk" },
  async ({ page, member: _member, upstream, path, t, locale }) => {
    const addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url()));
    await page.goto(path(routes.credits));
    const field = page.getByLabel(t("wallet.giftCard.number"));
    const check = page.getByRole("button", { name: t("wallet.giftCard.check") });
    await check.click();
    await expect(field).toHaveAccessibleDescription(new RegExp(t("fieldErrors.required")));
    await expect(field).toBeFocused();
    await field.fill("0000 0000");
    await check.click();
    await expect(page.getByText(t("wallet.giftCard.unknown"))).toBeVisible();
    await field.fill(CARD);
    await check.click();
    await expect(page.getByText(money(locale, 350, "CZK"), { exact: true }).last()).toBeVisible();
    await expect(
      page.getByText(t("wallet.giftCard.of", { amount: money(locale, 1000, "CZK") })),
    ).toBeVisible();
    await expectAccessible(page);
    const sent = (await upstream.requests()).filter(({ operation }) => operation === BALANCE);
    expect(sent.map(({ body }) => body)).toEqual([
      { code: "00000000" },
      { code: CARD.replaceAll(" ", "") },
    ]);
    await page.getByRole("button", { name: t("wallet.giftCard.again") }).click();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("");
    const digits = CARD.replaceAll(" ", "");
    expect(addresses.filter((url) => url.includes(digits))).toEqual([]);
    expect(logLines().filter((line) => line.includes(digits))).toEqual([]);
  },
);

test(
  "numbers cannot be guessed, and an outage is no wrong number",
  { tag: "@once" },
  async ({ page, member: _member, upstream, path, t }) => {
    const end = await upstream.fault(BALANCE, { kind: "reset" });
    await page.goto(path(routes.credits));
    const field = page.getByLabel(t("wallet.giftCard.number"));
    await field.fill(CARD);
    const check = page.getByRole("button", { name: t("wallet.giftCard.check") });
    await check.click();
    await expect(page.getByText(t("errors.upstream_unavailable"))).toBeVisible();
    await end();
    const headers = { origin: new URL(page.url()).origin, "x-requested-with": "loyalty-web" };
    const ask = () => page.request.post(api.giftCardBalance, { data: { number: "1" }, headers });
    for (let tries = 1; tries < 10; tries += 1) expect((await ask()).status()).toBe(404);
    expect((await ask()).status()).toBe(429);
    await check.click();
    await expect(page.getByRole("alert").filter({ hasText: /\d+ min/ })).toBeVisible();
  },
);

test.describe("a member without credits", () => {
  test.use({ template: "new" });

  test("is told what credits are", { tag: "@walk" }, async ({ page, member: _member, path, t }) => {
    await page.goto(path(routes.credits));
    await expect(page.getByText(t("wallet.empty.credits"))).toBeVisible();
    await expect(page.getByText(t("wallet.expiry.none"))).toBeVisible();
    await expectAccessible(page);
  });
});

test(
  "where upstream refuses gift cards, the question is gone; where credits, the page",
  { tag: "@walk" },
  async ({ page, member: _member, upstream, path, t }) => {
    await upstream.fault(BALANCE, { kind: "status", status: 403 });
    await page.goto(path(routes.credits));
    await page.getByLabel(t("wallet.giftCard.number")).fill(CARD);
    await page.getByRole("button", { name: t("wallet.giftCard.check") }).click();
    await expect(page.getByText(t("errors.not_offered"))).toBeVisible();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByLabel(t("wallet.giftCard.number"))).toHaveCount(0);

    await upstream.fault("GET /wallet/actions/credits-overview", { kind: "status", status: 403 });
    await page.goto(path(routes.credits));
    await expectWhole(page);
    expect((await page.goto(path(routes.credits)))?.status()).toBe(404);
    expect((await page.request.get(api.creditsHistory)).status()).toBe(404);
  },
);
