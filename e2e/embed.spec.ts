import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import type { Heard } from "./support/harness/native-host";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, expectWhole, test } from "./fixtures";
import { inApp } from "./support/harness/native-host";
import { startIsolated, type Isolated } from "./support/isolated";
import { NativeApp } from "./support/native-app";
import { SANDBOX_ORIGIN } from "./support/ports";
import { enter } from "./support/sign-in";
import { proxyTls, serveTls, type TlsProxy, type TlsServer } from "./support/tls";
import { createMember } from "./support/upstream";

const FIRST_PORT = 4900;
const CLUB = `https://localhost:${FIRST_PORT + 3}`;
/** Of another site than the club, and one that may frame it. */
const PARTNER = `https://127.0.0.1:${FIRST_PORT + 4}`;
/** May not. */
const STRANGER = `https://127.0.0.1:${FIRST_PORT + 5}`;

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
  await app.send({ type: "setSafeArea", top: 40, right: 0, bottom: 30, left: 0 });
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
  await expect(sheet.getByText(t("language.names.cs"))).toBeHidden();
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
    const letter = page.frameLocator("iframe");
    // Forced, for the page takes the click in the letter's place.
    await letter.getByRole("link").first().click({ force: true });
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

test.describe("in a frame of another site", () => {
  test.describe.configure({ mode: "serial" });
  test.use({ baseURL: CLUB, ignoreHTTPSErrors: true });

  let own: Isolated;
  let proxy: TlsProxy;
  let hosts: TlsServer[];

  test.beforeAll(async () => {
    const html = readFileSync("e2e/support/harness/frame-host.html");
    // Its app has a navigation of its own.
    const site = JSON.parse(readFileSync("lib/site/default-site.json", "utf8")) as object;
    const file = resolve("test-results/embed.json");
    mkdirSync("test-results", { recursive: true });
    writeFileSync(file, JSON.stringify({ ...site, webview: { navigation: false } }));
    own = await startIsolated("embed", FIRST_PORT, {
      env: { APP_ORIGIN: CLUB, EMBED_ORIGINS: PARTNER, SITE_CONFIG: file },
    });
    proxy = await proxyTls(FIRST_PORT + 3, FIRST_PORT + 2);
    hosts = await Promise.all(
      [PARTNER, STRANGER].map((origin) =>
        serveTls(Number(new URL(origin).port), (_request, response) =>
          response.writeHead(200, { "content-type": "text/html" }).end(html),
        ),
      ),
    );
  });
  test.afterAll(async () => {
    await Promise.all([...hosts, proxy].map((server) => server.close()));
    await own.stop();
  });

  const around = (host: string, path: string) =>
    `${host}/?src=${encodeURIComponent(`${CLUB}${path}`)}`;
  const heard = (page: Page) =>
    page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
  const say = (page: Page, message: object) =>
    page.evaluate((it) => (window as unknown as { say(it: object): void }).say(it), message);

  test(
    "a member signs in and out there, with third-party cookies blocked, and nowhere else",
    { tag: "@once" },
    async ({ page, context, path, t }) => {
      const member = await createMember("demo", own.upstreamOrigin);
      const browser = await context.newCDPSession(page);
      await browser.send("Network.enable");
      await browser.send("Network.setCookieControls", {
        enableThirdPartyCookieRestriction: true,
      });
      // What a third party's cookie was before browsers had jars for it: it must not get through.
      const plain = { name: "plain", value: "1", url: CLUB, secure: true } as const;
      await context.addCookies([{ ...plain, sameSite: "None" }]);
      await page.goto(around(PARTNER, path(routes.signIn)));
      await expect
        .poll(() => heard(page))
        .toContainEqual(expect.objectContaining({ v: 1, type: "ready", visitor: "guest" }));
      const frame = page.frames()[1];
      if (!frame) throw new Error("no frame");
      await frame.getByLabel(t("signIn.login"), { exact: true }).fill(member.login);
      await frame.getByLabel(t("signIn.password"), { exact: true }).fill(member.password);
      await frame
        .getByRole("main")
        .getByRole("button", { name: t("signIn.submit") })
        .click();
      await expect
        .poll(() => heard(page))
        .toContainEqual(expect.objectContaining({ type: "signedIn" }));
      await expect(frame.getByText(t("embed.title"))).toHaveCount(0);

      // Soft navigation, and what the page asks of its handlers, are the framed member's too.
      const [request] = await Promise.all([
        page.waitForRequest((it) => new URL(it.url()).pathname === path(routes.vouchers)),
        say(page, { v: 1, type: "goTo", path: routes.vouchers }),
      ]);
      const { cookie: sent = "" } = await request.allHeaders();
      expect(sent).toContain("__Host-session-embed=");
      expect(sent, "third-party cookies are blocked").not.toContain("plain=");
      await expect.poll(() => frame.url()).toBe(CLUB + path(routes.vouchers));
      await expect(frame.getByRole("main").getByRole("list").first()).toBeVisible();

      await say(page, { v: 1, type: "goTo", path: routes.myData });
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        frame.getByRole("link", { name: t("myData.download.readable") }).click(),
      ]);
      expect(readFileSync(await download.path(), "utf8")).toContain(member.login);

      const cookies = await context.cookies();
      const session = cookies.find(({ name }) => name === "__Host-session-embed");
      expect(session).toMatchObject({ secure: true, httpOnly: true, sameSite: "None", path: "/" });
      expect(session?.partitionKey, "in the jar of the site around").toContain("https://127.0.0.1");
      expect(cookies.map(({ name }) => name)).not.toContain("__Host-session");

      const top = await context.newPage();
      await top.goto(path(routes.home));
      await expect(
        top.getByRole("main").getByRole("link", { name: t("nav.signIn") }),
      ).toBeVisible();
      await top.close();

      await say(page, { v: 1, type: "signOut" });
      await expect
        .poll(() => heard(page))
        .toContainEqual(expect.objectContaining({ type: "signedOut" }));
    },
  );

  test(
    "where the browser keeps no cookies there is a way out, and a stranger gets no frame",
    { tag: "@once" },
    async ({ page, browser, path, t }) => {
      proxy.dropCookies = true;
      await page.goto(around(PARTNER, path(routes.signIn)));
      const frame = page.frameLocator("iframe");
      await expect(frame.getByText(t("embed.title"))).toBeVisible();
      const out = frame.getByRole("link", { name: t("embed.open") });
      await expect(out).toHaveAttribute("href", `${CLUB}${path(routes.signIn)}`);
      proxy.dropCookies = false;
      const [opened] = await Promise.all([page.waitForEvent("popup"), out.click()]);
      const member = await createMember("demo", own.upstreamOrigin);
      expect((await enter(opened, t, member)).status()).toBe(200);
      await expect(opened.getByRole("button", { name: t("nav.more"), exact: true })).toBeVisible();

      await opened.goto(webview(path(routes.home)));
      await expect(opened.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(opened.getByRole("navigation")).toHaveCount(0);

      // A context of its own, for the browser complains aloud.
      const elsewhere = await browser.newContext({ ignoreHTTPSErrors: true });
      const stranger = await elsewhere.newPage();
      const complaint = stranger.waitForEvent("console", (it) =>
        it.text().includes("frame-ancestors"),
      );
      await stranger.goto(around(STRANGER, path(routes.signIn)));
      await complaint;
      await expect(
        stranger.frameLocator("iframe").getByLabel(t("signIn.login"), { exact: true }),
      ).toHaveCount(0);
      expect(await heard(stranger)).toEqual([]);
      await elsewhere.close();
    },
  );
});
