import type { Page } from "@playwright/test";
import { directionOf } from "@/lib/i18n/direction";
import { languageName } from "@/lib/i18n/language-name";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, expectWhole, test } from "./fixtures";
import { APP_ORIGIN } from "./support/ports";
import { NAMESPACES, translator, type Translate } from "./support/translate";

// The journeys run in English and Czech; here the other languages are opened.

const OTHERS = LOCALES.filter((locale) => locale !== "en" && locale !== "cs");

type Known = readonly [route: string, title: (t: Translate) => string];

const GUEST: readonly Known[] = [
  [routes.home, (t) => t("home.title")],
  [routes.signIn, (t) => t("signIn.title")],
  [routes.register, (t) => t("registration.title")],
  [routes.stores, (t) => t("stores.title")],
];
const MEMBER: readonly Known[] = [
  [routes.home, (t) => t("home.title")],
  [routes.checkout, (t) => t("checkout.title")],
  [routes.vouchers, (t) => t("vouchers.title")],
  [routes.rewards, (t) => t("rewards.title")],
  [routes.points, (t) => t("points.title")],
  [routes.purchases, (t) => t("purchases.title")],
  [routes.profile, (t) => t("profile.title")],
];

/** What stands where a text is missing: its key. */
const KEY = new RegExp(`(?<![\\w@.-])(?:${NAMESPACES.join("|")})\\.[a-z]\\w+`);

async function look(page: Page, locale: Locale, [route, title]: Known): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/${locale}${route === "/" ? "" : route}`);
  const html = page.locator("html");
  await expect(html).toHaveAttribute("lang", locale);
  await expect(html).toHaveAttribute("dir", directionOf(locale));
  await expect(page).toHaveTitle(new RegExp(`^${title(translator(locale))} · `));
  await expectWhole(page);
  expect(await page.locator("body").innerText(), `texts of ${page.url()}`).not.toMatch(KEY);
  await expectNoSideScroll(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSideScroll(page);
}

for (const locale of OTHERS) {
  // The one that runs the other way stands for all where time is short.
  const tag = locale === "ar" ? ["@once"] : ["@once", "@full"];
  test(`${locale}: pages are whole`, { tag }, async ({ page, freshMember, signIn }) => {
    for (const known of GUEST) await look(page, locale, known);
    const manifest = await page.request.get(`/${locale}/manifest.webmanifest`);
    expect(await manifest.json()).toMatchObject({ lang: locale, dir: directionOf(locale) });
    await signIn(await freshMember());
    for (const known of MEMBER) await look(page, locale, known);
  });
}

test(
  "Arabic runs from right to left, its codes from left to right",
  { tag: "@once" },
  async ({ page, freshMember, signIn }) => {
    const t = translator("ar");
    await signIn(await freshMember());
    await page.goto("/ar");
    await expectWhole(page);
    const box = async (target: ReturnType<Page["locator"]>) => (await target.boundingBox())!;
    const rail = await box(page.getByRole("complementary"));
    const content = await box(page.getByRole("main"));
    expect(rail.x, "the rail stands right of the content").toBeGreaterThanOrEqual(
      content.x + content.width - 1,
    );
    const number = page.getByRole("main").locator("[dir=ltr]").first();
    await expect(number, "digits of this part of the world").toHaveText(/^[0-9 ]+$/);
    expect(await leftToRight(number), "the number's digits").toBe(true);
    await expectAccessible(page);

    await page.goto(`/ar${routes.profileEdit}`);
    await expectWhole(page);
    const back = page
      .getByRole("main")
      .getByRole("link", { name: t("profile.title") })
      .first();
    const arrow = await box(back.locator("svg"));
    const link = await box(back);
    expect(arrow.x + arrow.width / 2, "the way back begins at the right").toBeGreaterThan(
      link.x + link.width / 2,
    );
    await expect(back.locator("svg"), "and points there").toHaveCSS("rotate", "180deg");
    await expect(page.locator("input[type=tel]")).toHaveCSS("direction", "ltr");
    await expectAccessible(page);

    await page.goto(`/ar${routes.checkout}?choose=1`);
    await page.getByRole("dialog").getByRole("checkbox").first().check();
    await page.getByRole("button", { name: t("checkout.chosen", { count: 1 }) }).click();
    const voucher = page.getByRole("listitem").nth(1);
    await expect(voucher, "the next code waits beside").not.toBeInViewport({ ratio: 0.9 });
    await page
      .getByRole("navigation", { name: t("checkout.codes") })
      .getByRole("button")
      .nth(1)
      .click();
    await expect(voucher, "and comes when it is asked for").toBeInViewport({ ratio: 0.9 });

    await page.goto(`/ar${routes.vouchers}`);
    await expectWhole(page);
    const ticket = page.getByRole("main").getByRole("listitem").first();
    const stub = await box(ticket.locator("[aria-hidden=true]").first());
    const whole = await box(ticket);
    expect(stub.x, "a ticket's stub stands at the right").toBeGreaterThan(
      whole.x + whole.width / 2,
    );
    await expectAccessible(page);
  },
);

/** Whether the first character of an element's text stands left of its last. */
const leftToRight = (target: ReturnType<Page["locator"]>): Promise<boolean> =>
  target.evaluate((element) => {
    const text = element.firstChild!;
    const at = (start: number) => {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + 1);
      return range.getBoundingClientRect().left;
    };
    return at(0) < at((text.textContent ?? "").length - 1);
  });

test(
  "pages anybody may open name themselves in every language",
  { tag: "@once" },
  async ({ page, freshMember, signIn }) => {
    const path = (locale: string) => `${APP_ORIGIN}/${locale}${routes.stores}`;
    await page.goto(`/cs${routes.stores}?utm=x`);
    await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", path("cs"));
    for (const locale of LOCALES) {
      await expect(page.locator(`link[rel=alternate][hreflang=${locale}]`)).toHaveAttribute(
        "href",
        path(locale),
      );
    }
    await expect(page.locator("link[hreflang=x-default]")).toHaveAttribute(
      "href",
      `${APP_ORIGIN}${routes.stores}`,
    );
    await expect(page.locator("meta[property='og:locale']")).toHaveAttribute("content", "cs_CZ");
    await signIn(await freshMember());
    await page.goto(`/cs${routes.vouchers}`);
    await expect(page.locator("link[hreflang]"), "a member's page").toHaveCount(0);

    const robots = await (await page.request.get("/robots.txt")).text();
    expect(robots).toContain(`Sitemap: ${APP_ORIGIN}/sitemap.xml`);
    const map = await (await page.request.get("/sitemap.xml")).text();
    for (const locale of LOCALES) expect(map).toContain(`<loc>${path(locale)}</loc>`);
    expect(map, "only what anybody may open").not.toContain(routes.vouchers);
  },
);

test("the language menu of a phone holds every language", async ({ page, path, t, locale }) => {
  await page.goto(`${path(routes.signIn)}?returnTo=%2Fcards`);
  await page.locator("input[name=login]").fill("eva@example.com");
  await page.getByRole("button", { name: t("language.label") }).click();
  for (const each of LOCALES) {
    await expect(page.getByRole("button", { name: languageName(each) })).toBeVisible();
  }
  await expectNoSideScroll(page);
  const other = locale === "en" ? "cs" : "en";
  await page.getByRole("button", { name: languageName(other) }).click();
  await expect(page).toHaveURL(`/${other}${routes.signIn}?returnTo=%2Fcards`);
  await expect(page.locator("html")).toHaveAttribute("lang", other);
});
