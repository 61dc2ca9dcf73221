import type { BrowserContext, Page } from "@playwright/test";
import { createServer, type Server } from "node:http";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import * as api from "@/lib/api";
import { socialCallback, socialSignIn } from "@/lib/api";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, test } from "./fixtures";
import { startIdentityProvider, type IdentityProvider } from "./support/identity-provider";
import { startIsolated, type Isolated } from "./support/isolated";
import { NativeApp } from "./support/native-app";
import { createMember, upstreamOf } from "./support/upstream";

const FIRST_PORT = 4870;
const ORIGIN = `http://localhost:${FIRST_PORT + 2}`;
const PROVIDER_PORT = FIRST_PORT + 3;
const SHOP_PORT = FIRST_PORT + 4;
const SHOP = { id: "shop", name: "Club Shop", applicationId: "shop" };
const SHOP_URL = `http://127.0.0.1:${SHOP_PORT}/welcome`;

// An app of its own: it knows identity providers, and an application to go on to.
test.describe.configure({ mode: "serial", timeout: 60_000 });
test.use({ baseURL: ORIGIN });

let own: Isolated;
let provider: IdentityProvider;
let shop: Server;
/** What the other application was sent, the latest last. */
const arrived: { url: string; form: URLSearchParams }[] = [];

test.beforeAll(async () => {
  mkdirSync("test-results", { recursive: true });
  const file = resolve("test-results/ways-in.json");
  const handOver = { destinations: [{ ...SHOP, url: SHOP_URL }] };
  const site = JSON.parse(readFileSync("lib/site/default-site.json", "utf8")) as object;
  writeFileSync(file, JSON.stringify({ ...site, handOver }));
  shop = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += String(chunk)));
    request.on("end", () => {
      arrived.push({ url: request.url ?? "", form: new URLSearchParams(text) });
      response.writeHead(200, { "content-type": "text/html" }).end("<h1>Shop</h1>");
    });
  }).listen(SHOP_PORT, "127.0.0.1");
  provider = await startIdentityProvider(PROVIDER_PORT, ORIGIN, ["google", "apple"]);
  own = await startIsolated("ways-in", FIRST_PORT, { env: { ...provider.env, SITE_CONFIG: file } });
});
test.afterAll(async () => {
  await own.stop();
  await provider.stop();
  shop.close();
});

const stateOf = async (context: BrowserContext): Promise<string> => {
  const response = await context.request.get(api.session);
  return ((await response.json()) as { data: { state: string } }).data.state;
};

const socialLogins = async () =>
  (await (await fetch(`${own.upstreamOrigin}/_control/requests`)).json()) as {
    operation: string;
    body: { social_network_credentials?: { social_network_id: string } };
  }[];

const allow = async (page: Page, account: string) => {
  await page.getByLabel("Account").fill(account);
  await page.getByRole("button", { name: "Allow" }).click();
};

/** Signs in at the provider by hand. @returns the address that its answer would lead the browser to */
async function answerOf(context: BrowserContext, account: string): Promise<string> {
  let address = `${ORIGIN}${socialSignIn("google")}?locale=en`;
  for (let hop = 0; hop < 10; hop += 1) {
    const options = { maxRedirects: 0, form: { account } };
    const isQuestion = new URL(address).pathname.startsWith("/interaction/");
    const response = isQuestion
      ? await context.request.post(address, options)
      : await context.request.get(address, { maxRedirects: 0 });
    address = new URL(response.headers().location ?? "", address).href;
    if (address.startsWith(`${ORIGIN}${socialCallback("google")}?`)) return address;
  }
  throw new Error(`The provider leads nowhere: ${address}`);
}

for (const [network, name] of [
  ["google", "Google"],
  ["apple", "Apple"],
] as const) {
  test(
    `signs in with ${name}, in a new session, and goes back to where one was`,
    { tag: "@once" },
    async ({ page, context, path, signIn, t }) => {
      const member = await createMember("demo", own.upstreamOrigin);
      const before = await createMember("demo", own.upstreamOrigin);
      await page.goto(`${path(routes.signIn)}?returnTo=${encodeURIComponent("/vouchers?x=1")}`);
      await expectAccessible(page);
      await expectNoSideScroll(page);
      // Somebody else was signed in in this browser by the time the provider sends us back.
      await page.getByRole("link", { name: t("signIn.social.with", { provider: name }) }).click();
      await expect(page.getByRole("heading", { name: "Provider" })).toBeVisible();
      const asked = new URL(page.url()).origin;
      expect(asked).not.toBe(ORIGIN);
      await signIn(before);
      await allow(page, `${network}-${member.customerId}`);

      await expect(page).toHaveURL(`${path(routes.vouchers)}?x=1`);
      expect(await stateOf(context)).toBe("member");
      const profile = await context.request.get(api.profile);
      expect(await profile.json()).toMatchObject({ data: { email: member.login } });
      const [of, others] = await Promise.all(
        [member, before].map((it) => upstreamOf(it, own.upstreamOrigin).state()),
      );
      expect(of?.tokens, "a token of its own").toHaveLength(1);
      expect(others?.tokens, "what was signed in before has ended, upstream too").toEqual([]);
      const social = (await socialLogins()).filter((it) => it.body?.social_network_credentials);
      expect(social.at(-1)?.body.social_network_credentials?.social_network_id).toBe(network);
    },
  );
}

test(
  "tells somebody upstream does not know, and somebody who changed their mind",
  { tag: "@once" },
  async ({ page, context, path, t }) => {
    const google = { provider: "Google" };
    const begin = () =>
      page.getByRole("link", { name: t("signIn.social.with", google), exact: true }).click();
    await page.goto(`${path(routes.signIn)}?returnTo=/points`);
    await begin();
    await allow(page, "google-nobody");
    const note = page.getByRole("main").getByRole("alert");
    await expect(note).toContainText(t("signIn.social.problems.unknown", google));
    await expect(note.getByRole("link", { name: t("signIn.social.register") })).toHaveAttribute(
      "href",
      path(routes.register),
    );
    expect(new URL(page.url()).searchParams.get("returnTo")).toBe("/points");
    await expectAccessible(page);

    await begin();
    // The provider still knows who this is; a new visit asks again.
    await context.clearCookies({ domain: "127.0.0.1" });
    await page.goto(path(routes.signIn));
    await begin();
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect(note).toHaveText(t("signIn.social.problems.cancelled", google));
    expect(await stateOf(context)).toBe("guest");
  },
);

test(
  "a provider's answer is good once, and in the browser that asked for it",
  { tag: "@once" },
  async ({ context, browser, path }) => {
    const member = await createMember("demo", own.upstreamOrigin);
    const callback = await answerOf(context, `google-${member.customerId}`);
    const other = await browser.newContext();
    const elsewhere = await other.request.get(callback, { maxRedirects: 0 });
    expect(elsewhere.status()).toBe(303);
    expect(elsewhere.headers().location).toContain("problem=expired");
    await other.close();

    const wrong = callback.replace(/state=[^&]+/, "state=made-up");
    const invented = await context.request.get(wrong, { maxRedirects: 0 });
    expect(invented.headers().location).toContain("problem=expired");
    expect(await stateOf(context)).toBe("guest");

    const first = await context.request.get(callback, { maxRedirects: 0 });
    expect(first.headers().location).toBe(path(routes.home).replace(/^\/en$/, "/en/"));
    expect(await stateOf(context)).toBe("member");
    const again = await context.request.get(callback, { maxRedirects: 0 });
    expect(again.headers().location).toContain("problem=expired");
  },
);

test(
  "what another site may post changes no session and asks upstream nothing",
  { tag: "@once" },
  async ({ context, signIn }) => {
    const member = await createMember("demo", own.upstreamOrigin);
    await signIn(member);
    const before = (await socialLogins()).length;
    const post = (network: string, data: string, type = "application/x-www-form-urlencoded") =>
      context.request.post(socialCallback(network), {
        data,
        maxRedirects: 0,
        headers: {
          "content-type": type,
          origin: "https://elsewhere.example",
          "sec-fetch-site": "cross-site",
        },
      });
    expect((await post("apple", "{}", "application/json")).status()).toBe(415);
    expect((await post("apple", `code=${"x".repeat(66_000)}`)).status()).toBe(413);
    expect((await post("google", "state=a&code=b")).status(), "posts no form").toBe(404);
    expect((await post("facebook", "state=a&code=b")).status(), "not configured").toBe(404);
    const unknown = await post("apple", "state=made-up&code=made-up");
    expect(unknown.status()).toBe(303);
    expect(unknown.headers().location).toMatch(/^\/\w\w\/sign-in\?problem=expired/);
    expect(unknown.headers()["set-cookie"]).toBeUndefined();
    const reference = await context.request.get(`${socialCallback("apple")}?reference=made-up`, {
      maxRedirects: 0,
    });
    expect(reference.headers().location).toContain("problem=expired");
    expect(await stateOf(context)).toBe("member");
    expect((await socialLogins()).length).toBe(before);
  },
);

test(
  "does not offer what a browser inside an app cannot do",
  { tag: "@once" },
  async ({ browser, path, t }) => {
    const userAgent =
      "Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36";
    const inside = await browser.newContext({ userAgent });
    const page = await inside.newPage();
    await page.goto(ORIGIN + path(routes.signIn));
    const link = (provider: string) =>
      page.getByRole("link", { name: t("signIn.social.with", { provider }) });
    await expect(link("Apple")).toBeVisible();
    await expect(link("Google")).toHaveCount(0);
    await page.goto(`${ORIGIN}${socialSignIn("google")}?locale=en`);
    await expect(page.getByRole("main").getByRole("alert")).toHaveText(
      t("signIn.social.problems.webview", { provider: "Google" }),
    );
    await inside.close();
  },
);

test(
  "the native app hands its member over to the site, once",
  { tag: "@once" },
  async ({ page, context, path }) => {
    const member = await createMember("demo", own.upstreamOrigin);
    const app = new NativeApp(own.upstreamOrigin);
    const code = await app.codeFor(member, "loyalty-web");
    await page.goto(path(routes.signIn));
    // As a webview's script does it, in a page of the site.
    const handOver = () =>
      page.evaluate(
        async ({ body }) => {
          const response = await fetch("/api/session/hand-over", {
            method: "POST",
            headers: { "content-type": "application/json", "x-requested-with": "loyalty-web" },
            body: JSON.stringify(body),
          });
          return response.status;
        },
        { body: code },
      );
    expect(await handOver()).toBe(200);
    const profile = await context.request.get(api.profile);
    expect(await profile.json()).toMatchObject({ data: { email: member.login } });
    expect(await handOver(), "for one use").toBe(401);
    expect(await stateOf(context), "and a wrong code ends nothing").toBe("member");
  },
);

test(
  "the site hands its member over to another application, in a form and never in an address",
  { tag: "@once" },
  async ({ page, path, signIn, t }) => {
    const member = await createMember("demo", own.upstreamOrigin);
    await signIn(member);
    await page.goto(path(routes.security));
    await page.getByRole("button", { name: t("security.handOver.show") }).click();
    const sheet = page.getByRole("dialog");
    await expect(sheet.getByText(/^[A-Z0-9]{6}$/)).toBeVisible();
    await expect(sheet.getByRole("timer")).toHaveText(/[0-5]:\d\d/);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(page.getByText(/^[A-Z0-9]{6}$/)).toHaveCount(0);

    const open = t("security.handOver.openNamed", { name: SHOP.name });
    await page.getByRole("button", { name: open }).click();
    await expect(page.getByRole("heading", { name: "Shop" })).toBeVisible();
    expect(page.url()).toBe(SHOP_URL);
    const { form } = arrived.findLast(({ url }) => url === "/welcome") ?? { form: null };
    const code = { token: form?.get("token"), tokenRequestId: form?.get("token_request_id") };
    const there = new NativeApp(own.upstreamOrigin, SHOP.applicationId);
    expect(await there.signIn(code)).toBe(member.customerId);
    expect(await there.signIn(code), "for one use").toBeNull();
  },
);
