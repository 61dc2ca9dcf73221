import type { Card } from "@/lib/contracts/cards";
import { routes } from "@/lib/routes";
import { decode, expect, expectAccessible, expectNoSideScroll, test } from "./fixtures";

/** The member's tier as upstream names it in the test's language. */
const TIER = { en: "Gold", cs: "Zlatá" } as const;

test("a member's home shows the card first, and the browser asks for nothing again", async ({
  page,
  path,
  t,
  locale,
  member: _member,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith("/api/") && !pathname.startsWith("/api/images")) asked.push(pathname);
  });
  await page.goto(path(routes.home));
  await expect(page.getByRole("heading", { level: 1, name: t("home.heading") })).toBeVisible();
  await expect(page.getByText("Eva Nováková").first()).toBeVisible();
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  await expect(page.getByText(number(2480), { exact: true })).toBeVisible();
  const worth = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "CZK",
    trailingZeroDisplay: "stripIfInteger",
  } as Intl.NumberFormatOptions).format(248);
  await expect(page.getByText(t("points.worth", { amount: worth }))).toBeVisible();
  await expect(page.getByText(t("points.amount", { count: 300 })).first()).toBeVisible();
  await expect(page.getByText(TIER[locale]).first()).toBeVisible();
  expect(asked.filter((pathname) => pathname !== "/api/session")).toEqual([]);
  await expectNoSideScroll(page);
  await expectAccessible(page);
});

test("one tap on the card shows the code a till reads", async ({
  page,
  path,
  t,
  member: _member,
}) => {
  const reply = (await (await page.request.get("/api/cards")).json()) as { data: Card[] };
  await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "dark" });
  await page.goto(path(routes.home));
  const card = page.getByRole("button", { name: t("cards.showCode") });
  await card.click();
  await expect(card).toHaveAttribute("aria-expanded", "true");
  expect(await decode(card)).toEqual({ text: reply.data[0]!.number, format: "Code128" });
});

test(
  "a section that fails says so in its own place, and recovers there",
  { tag: "@walk" },
  async ({ page, path, t, upstream }) => {
    const end = await upstream.fault("GET /wallet/actions/points-overview", {
      kind: "status",
      status: 500,
    });
    await page.goto(path(routes.home));
    const again = page.getByRole("button", { name: t("errors.retry") });
    await expect(again.first()).toBeVisible();
    await expect(page.getByRole("button", { name: t("cards.showCode") })).toBeVisible();
    await end();
    await again.first().click();
    await expect(page.getByText(t("points.unit", { count: 2480 }), { exact: true })).toBeVisible();
  },
);

test(
  "where upstream does not say, there is a dash and no invented zero",
  { tag: "@walk" },
  async ({ page, path, t, upstream }) => {
    await upstream.fault("GET /wallet/actions/points-expiration-overview", {
      kind: "missingFields",
    });
    await page.goto(path(routes.home));
    await expect(page.getByText(t("points.unknown"))).toHaveCount(2);
    await expect(page.getByText(t("points.amount", { count: 0 }), { exact: true })).toHaveCount(0);
  },
);

test.describe("a new member", () => {
  test.use({ template: "new" });

  test("has a card, no points yet and no tier", async ({ page, path, t, member: _member }) => {
    await page.goto(path(routes.home));
    await expect(page.getByRole("button", { name: t("cards.showCode") })).toBeVisible();
    await expect(page.getByText(t("points.unit", { count: 0 }), { exact: true })).toBeVisible();
    await expect(page.getByText(t("tier.validTo", { date: "" }))).toHaveCount(0);
    await expectAccessible(page);
  });
});

test("a guest's home is public and names no member", async ({ page, path, t }) => {
  const response = await page.goto(path(routes.home));
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("link", { name: t("nav.signIn") }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: t("cards.showCode") })).toHaveCount(0);
  // A heading of two lines leaves the way beside it whole.
  await expect(page.getByRole("link", { name: t("rewards.all"), exact: true })).toHaveCSS(
    "white-space",
    "nowrap",
  );
  await expectNoSideScroll(page);
  await expectAccessible(page);
});

// Only there: a phone has one column.
test(
  "on a desktop the card stays in view",
  { tag: "@once" },
  async ({ page, path, t, member: _member }) => {
    await page.goto(path(routes.home));
    const card = page.getByRole("button", { name: t("cards.showCode") });
    await expect(card).toBeInViewport();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect(card).toBeInViewport();
  },
);
