import type { Page } from "@playwright/test";
import * as api from "@/lib/api";
import type { Card } from "@/lib/contracts/cards";
import { languageName } from "@/lib/i18n/language-name";
import { routes } from "@/lib/routes";
import { KEPT, PAGES } from "@/lib/worker/names";
import { countKept } from "./engines/in-page";
import {
  decode,
  expect,
  expectAccessible,
  expectNoSideScroll,
  expectWhole,
  test,
} from "./fixtures";
import { inApp } from "./support/harness/native-host";
import { NativeApp } from "./support/native-app";
import { SANDBOX_ORIGIN } from "./support/ports";

/** What the app said of its looks below, on whatever page this is. */
async function expectLooks(page: Page): Promise<void> {
  const root = page.locator("html");
  await expect(root).toHaveAttribute("data-view", "webview");
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect(root).toHaveCSS("--safe-top", "47px");
}

const webview = (path: string) => `${path}?view=webview`;

test("the brand's app signs its member in, leads through the site and is told what happens", async ({
  page,
  path,
  locale,
  t,
  freshMember,
}, { project }) => {
  const app = await inApp(page, project.name === "phone" ? "reactNative" : "ios");
  const member = await freshMember();
  const code = await new NativeApp(SANDBOX_ORIGIN).codeFor(member, "loyalty-web");

  await page.goto(webview(path(routes.signIn)));
  await app.hears("ready", { v: 1, locale, path: routes.signIn, visitor: "guest" });
  await expect(page.getByRole("button", { name: t("language.label") })).toBeHidden();
  await app.send({ type: "signIn", token: "WRONG1", tokenRequestId: code.tokenRequestId ?? "" });
  await app.hears("signInFailed", { code: "invalid_credentials" });
  const { token = "", tokenRequestId = "" } = code;
  await app.send({ type: "signIn", token, tokenRequestId });
  await app.hears("signedIn");
  await app.hears("ready", { path: routes.home, visitor: "member" });
  expect(page.url(), "the code is in no address").not.toContain(token);

  // Its theme and its edges hold from now on, on every page from the first paint on.
  await app.send({ type: "setTheme", theme: "dark" });
  await app.send({ type: "setSafeArea", top: 40, right: 0, bottom: 30, left: 9 });
  await page.reload();
  await app.hears("ready");
  const root = page.locator("html");
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect(root).toHaveCSS("--safe-bottom", "30px");
  await expect(root).toHaveCSS("color-scheme", "dark");
  const heading = page.getByRole("heading", { level: 1 });

  await app.send({ type: "goTo", path: routes.cards });
  await app.hears("routeChanged", { path: routes.cards, locale });
  await expectWhole(page);
  const body = page.locator("body");
  await root.evaluate((element: HTMLElement) => void (element.dir = "rtl"));
  await expect(body, "a side of the screen, not of the text").toHaveCSS("padding-left", "9px");
  await expect(body).toHaveCSS("padding-right", "0px");
  await root.evaluate((element: HTMLElement) => void (element.dir = "ltr"));
  app.forgets();
  await page
    .getByRole("main")
    .locator(`a[href^="${path("/cards/")}"]`)
    .first()
    .click();
  await app.hears("showCard", { shown: true });
  await app.hears("brightness", { level: "full" });
  await page.goBack();
  await app.hears("showCard", { shown: false });
  await app.hears("brightness", { level: "normal" });
  await expectAccessible(page);
  await expectNoSideScroll(page);

  const other = locale === "en" ? "cs" : "en";
  await app.send({ type: "setLocale", locale: other });
  await expect(root).toHaveAttribute("lang", other);
  await expect(root, "also where the page is built anew").toHaveAttribute("data-theme", "dark");
  await expect(root).toHaveCSS("--safe-bottom", "30px");
  await app.send({ type: "setLocale", locale });
  await expect(root).toHaveAttribute("lang", locale);
  await expect(heading).toBeVisible();

  // The app's way back closes what lies over the page before it leaves it.
  await page.getByRole("button", { name: t("nav.more"), exact: true }).click();
  const sheet = page.getByRole("dialog", { name: t("nav.more") });
  await expect(sheet).toBeVisible();
  await expect(sheet.getByText(languageName("cs"))).toBeHidden();
  const here = page.url();
  await app.send({ type: "back" });
  await expect(sheet).toBeHidden();
  expect(page.url()).toBe(here);

  await app.send({ type: "signOut" });
  await app.hears("signedOut");
  expect(app.heard.filter(({ type }) => type === "error")).toEqual([]);
});

test(
  "links out of the site go to the app, and what is no message is refused once",
  { tag: "@once" },
  async ({ page, path, member, context }) => {
    expect(member.customerId).toBeTruthy();
    const app = await inApp(page, "android");
    await page.goto(webview(path(routes.stores)));
    await app.hears("ready", { visitor: "member" });
    await page
      .getByRole("main")
      .locator(`a[href^="${path("/stores/")}"]`)
      .first()
      .click();
    await app.hears("routeChanged");
    await expectWhole(page);
    await page.getByRole("main").locator('a[href^="https:"]').first().click();
    const { url } = await app.hears("openOutside");
    expect(url).toMatch(/^https:/);
    // A letter lies in a frame without scripts, whose links open windows.
    await app.send({ type: "goTo", path: routes.messages });
    await page
      .getByRole("main")
      .locator(`a[href^="${path("/messages/")}"]`)
      .first()
      .click();
    await expectWhole(page);
    const link = page.frameLocator("iframe").getByRole("link").first();
    // Still, before a click that is forced, for the page takes it in the letter's place.
    await link.scrollIntoViewIfNeeded();
    await link.click({ force: true });
    expect((await app.hears("openOutside")).url).toMatch(/^https:/);
    expect(context.pages(), "no window was opened").toHaveLength(1);

    const place = page.url();
    const refused: [message: unknown, reason: string][] = [
      ["no json", "json"],
      [[], "json"],
      [{ type: "back" }, "version"],
      [{ v: 2, type: "back" }, "version"],
      [{ v: 1, type: "shutDown" }, "type"],
      [{ v: 1, type: "constructor" }, "type"],
      [{ v: 1, type: "back", now: true }, "fields"],
      [{ v: 1, type: "goTo" }, "fields"],
      [{ v: 1, type: "goTo", path: 7 }, "fields"],
      [{ v: 1, type: "setTheme", theme: "pink" }, "fields"],
      [{ v: 1, type: "setSafeArea", top: 1e9, right: 0, bottom: 0, left: 0 }, "fields"],
      [{ v: 1, type: "setLocale", locale: "xx" }, "locale"],
      [{ v: 1, type: "goTo", path: "javascript:alert(1)" }, "path"],
      [{ v: 1, type: "goTo", path: "//evil.example" }, "path"],
      [{ v: 1, type: "goTo", path: "/\\evil.example" }, "path"],
      [{ v: 1, type: "goTo", path: "https://evil.example/cards" }, "path"],
      [{ v: 1, type: "goTo", path: "/api/session" }, "path"],
    ];
    for (const [message, reason] of refused) {
      await app.say(message);
      await app.hears("error", { reason });
    }
    await app.say({ v: 1, type: "error", reason: "json" });
    await app.send({ type: "setTheme", theme: "light" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    const errors = app.heard.filter(({ type }) => type === "error");
    expect(errors, "one answer each, and none to an error").toHaveLength(refused.length);
    expect(page.url()).toBe(place);
  },
);

test.describe("on a repeat visit without a network", () => {
  test.use({ serviceWorkers: "allow" });

  test(
    "the till opens inside the brand's app, scans, and the app is told",
    { tag: "@once" },
    async ({ page, context, path, t, member: _member }) => {
      const app = await inApp(page, "ios");
      await page.goto(webview(path(routes.home)));
      await app.hears("ready", { path: routes.home, visitor: "member" });
      await app.hears("showCard", { shown: false });
      await app.hears("brightness", { level: "normal" });
      await app.send({ type: "setTheme", theme: "dark" });
      await app.send({ type: "setSafeArea", top: 47, right: 0, bottom: 34, left: 0 });
      for (const cache of [KEPT, PAGES]) {
        const kept = () => page.evaluate(countKept, cache);
        await expect.poll(kept, { timeout: 20_000 }).toBeGreaterThan(0);
      }
      const response = await page.request.get(api.cards);
      const { data } = (await response.json()) as { data: Card[] };
      const number = data[0]!.number;

      await context.setOffline(true);
      const code = page.getByRole("main").getByRole("img").first();
      await page.goto(path(routes.checkout));
      expect((await decode(code)).text).toBe(number);
      await app.hears("ready", { path: routes.checkout, visitor: "member" });
      await app.hears("showCard", { shown: true });
      await app.hears("brightness", { level: "full" });
      await expectLooks(page);

      // The till goes, and with it the brightness; where it leads to is kept too, and inside the app.
      await page.getByRole("link", { name: t("checkout.close") }).click();
      await app.hears("showCard", { shown: false });
      await app.hears("brightness", { level: "normal" });
      await expect(page.getByRole("heading", { name: t("offline.title") })).toBeVisible();
      await app.hears("ready", { path: routes.home, visitor: "member" });
      await expectLooks(page);
      await page.goto(path(routes.points));
      await app.hears("ready", { path: routes.points, visitor: "member" });
      await app.send({ type: "back" });
      await expect(page).toHaveURL(path(routes.home));
      await page.getByRole("link", { name: t("offline.toTill") }).click();
      expect((await decode(code)).text).toBe(number);
      expect(app.heard.map(({ type }) => type)).not.toContain("signedOut");
    },
  );
});
