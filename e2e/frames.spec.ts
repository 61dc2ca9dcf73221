import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { routes } from "@/lib/routes";
import { expect, test } from "./fixtures";
import type { Heard } from "./support/harness/native-host";
import { startIsolated, type Isolated } from "./support/isolated";
import { enter } from "./support/sign-in";
import { proxyTls, serveTls, type TlsProxy, type TlsServer } from "./support/tls";
import { createMember } from "./support/upstream";

const FIRST_PORT = 4900;
const CLUB = `https://localhost:${FIRST_PORT + 3}`;
/** Of another site than the club, and one that may frame it. */
const PARTNER = `https://127.0.0.1:${FIRST_PORT + 4}`;
/** May not. */
const STRANGER = `https://127.0.0.1:${FIRST_PORT + 5}`;

// An app of its own, behind https: browsers give frames of other sites no cookies without.
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
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
const say = (page: Page, message: object) =>
  page.evaluate((it) => (window as unknown as { say(it: object): void }).say(it), message);

test(
  "in a frame of another site a member signs in and out, third-party cookies blocked, and nowhere else",
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
    await expect(top.getByRole("main").getByRole("link", { name: t("nav.signIn") })).toBeVisible();
    await top.close();

    await say(page, { v: 1, type: "signOut" });
    await expect
      .poll(() => heard(page))
      .toContainEqual(expect.objectContaining({ type: "signedOut" }));
  },
);

test(
  "where a browser keeps no cookies in frames there is a way out, and a stranger gets no frame",
  { tag: "@once" },
  async ({ page, browser, path, t }) => {
    proxy.dropCookies = true;
    const asked = `${path(routes.signIn)}?returnTo=%2Fvouchers`;
    await page.goto(around(PARTNER, asked));
    const frame = page.frameLocator("iframe");
    await expect(frame.getByText(t("embed.title"))).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const out = frame.getByRole("link", { name: t("embed.open") });
    await expect(out).toHaveAttribute("href", CLUB + asked);
    proxy.dropCookies = false;
    const [opened] = await Promise.all([page.waitForEvent("popup"), out.click()]);
    const member = await createMember("demo", own.upstreamOrigin);
    expect((await enter(opened, t, member)).status()).toBe(200);
    await expect(opened.getByRole("button", { name: t("nav.more"), exact: true })).toBeVisible();

    await opened.goto(`${path(routes.home)}?view=webview`);
    await expect(opened.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(opened.getByRole("navigation")).toHaveCount(0);

    // A context of its own, for the browser complains aloud.
    const elsewhere = await browser.newContext({ ignoreHTTPSErrors: true });
    const stranger = await elsewhere.newPage();
    const complaints: string[] = [];
    stranger.on("console", (it) => complaints.push(it.text()));
    await stranger.goto(around(STRANGER, path(routes.signIn)));
    await expect.poll(() => complaints.join("\n")).toContain("frame-ancestors");
    await expect(
      stranger.frameLocator("iframe").getByLabel(t("signIn.login"), { exact: true }),
    ).toHaveCount(0);
    expect(await heard(stranger)).toEqual([]);
    await elsewhere.close();
  },
);
