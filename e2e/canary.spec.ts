import { randomUUID } from "node:crypto";
import type { APIResponse, Page, Response } from "@playwright/test";
import type { Card } from "@/lib/contracts/cards";
import * as api from "@/lib/api";
import { listHandlers } from "@/lib/cli/handlers";
import { routes } from "@/lib/routes";
import { expect, expectWhole, test } from "./fixtures";
import { OWN_HEADERS } from "./support/handler-checks";
import { logLines } from "./support/log";
import { NativeApp } from "./support/native-app";
import { memberPages, read } from "./support/pages";
import { APP_ORIGIN, SANDBOX_ORIGIN } from "./support/ports";
import { recordsOf } from "./support/records";
import { control } from "./support/upstream";

// It opens every page, in more ways than one.
test.describe.configure({ timeout: 120_000 });

/** Every token that lives upstream now: the member's, the guests', and other tests'. */
const everyToken = () => control<string[]>("GET", "/tokens");

/** All that the browser was given, as text: headers and bodies, redirects included. */
function collect(page: Page): () => Promise<string[]> {
  const texts: Promise<string>[] = [];
  const take = async (response: Response) => {
    const headers = JSON.stringify(await response.headersArray());
    // A redirect and a cancelled prefetch have no body to read.
    const body = await response.text().catch(() => "");
    return `${response.url()}\n${headers}\n${body}`;
  };
  page.context().on("response", (response) => texts.push(take(response)));
  return () => Promise.all(texts);
}

/** Every handler that is read, by an address that needs no record. */
const readable = () => [
  ...new Set(
    listHandlers()
      .filter(({ method, path }) => method === "GET" && !path.includes("{"))
      .map(({ path }) => path),
  ),
];

const storageOf = (page: Page) =>
  page.evaluate(async () =>
    JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookie: document.cookie,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      history: history.state as unknown,
      html: document.documentElement.outerHTML,
    }),
  );

test(
  "no token reaches the browser or the log, and no personal data the log",
  { tag: "@once" },
  async ({ page, context, member, upstream, path, locale }) => {
    const received = collect(page);
    const pages = await memberPages(context.request);
    const [card] = await read<Card[]>(context.request, api.cards);

    const kept: string[] = [];
    for (const route of pages) {
      await page.goto(path(route));
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectWhole(page);
      kept.push(await storageOf(page));
      for (const headers of [{}, { rsc: "1" }] as Record<string, string>[]) {
        const response = await context.request.get(path(route), { headers });
        kept.push(JSON.stringify(response.headersArray()), await response.text());
      }
    }
    const broken = ["/no-such-page", routes.card("no-such-card"), routes.reward("no-such-reward")];
    for (const address of [...readable(), ...broken.map(path)]) {
      const response = await context.request.get(address, {
        headers: { "accept-language": locale },
      });
      kept.push(JSON.stringify(response.headersArray()), await response.text());
    }
    const failed = await context.request.post("/api/session", {
      data: { login: member.login, password: "not-the-password" },
      headers: { "x-requested-with": "loyalty-web", origin: new URL(page.url()).origin },
    });
    expect(failed.status()).toBe(401);
    kept.push(await failed.text());

    const { tokens: own } = await upstream.state();
    const all = await everyToken();
    expect(own, "the member's token").toHaveLength(1);
    expect(all).toEqual(expect.arrayContaining(own));
    expect(all.length, "the guests' token too").toBeGreaterThan(own.length);

    const everything = [...(await received()), ...kept];
    expect(everything.length).toBeGreaterThan(pages.length * 3);
    expect(everything.join("\n"), "the net is fine enough").toContain(card?.number ?? "no card");
    const log = logLines();
    expect(log.some((line) => line.includes("/api/profile"))).toBe(true);
    for (const token of all) {
      expect(everything.filter((text) => text.includes(token))).toEqual([]);
      expect(log.filter((line) => line.includes(token))).toEqual([]);
    }
    const personal = [member.login, member.phone, card?.number, "Nováková"];
    for (const secret of [member.password, "not-the-password", ...personal]) {
      expect(secret).toBeTruthy();
      expect(log.filter((line) => line.includes(secret ?? ""))).toEqual([]);
    }
  },
);

test(
  "no token is in a single record, a file, or the answer to a write that goes well",
  { tag: "@once" },
  async ({ context, member, upstream, playwright }) => {
    const records = await recordsOf((address) => read(context.request, address));
    const given: string[] = [];
    const keep = async (response: APIResponse, isFine: boolean) => {
      const text = await response.text();
      expect(response.ok(), `${response.status()} ${response.url()}: ${text}`).toBe(isFine);
      given.push(JSON.stringify(response.headersArray()), text);
    };
    for (const address of records.addresses) {
      const isRecord = !address.includes("/social/");
      await keep(await context.request.get(address, { maxRedirects: 0 }), isRecord);
    }
    for (const { path, body } of records.writes) {
      const headers = { ...OWN_HEADERS, "idempotency-key": randomUUID() };
      await keep(await context.request.post(path, { headers, data: body }), true);
    }
    const visitor = await playwright.request.newContext({ baseURL: APP_ORIGIN });
    const app = new NativeApp(SANDBOX_ORIGIN);
    const code = await app.codeFor(member, "loyalty-web");
    await keep(
      await visitor.post("/api/session/hand-over", { headers: OWN_HEADERS, data: code }),
      true,
    );
    await visitor.dispose();

    const { tokens: own } = await upstream.state();
    expect(own.length, "the site's, the native app's, and that of the hand-over").toBe(3);
    const everything = given.join("\n");
    expect(everything, "the net is fine enough").toContain("BEGIN:VCALENDAR");
    const log = logLines().join("\n");
    for (const token of await everyToken()) {
      expect(everything.includes(token), "a token was given").toBe(false);
      expect(log.includes(token), "a token was logged").toBe(false);
    }
    expect(log.includes(String(code.token)), "a code was logged").toBe(false);
  },
);

test(
  "no script that is sent holds a server's secret or module",
  { tag: "@once" },
  async ({ page, path }) => {
    const scripts: Promise<string>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response.text());
    });
    await page.goto(path(routes.signIn));
    const text = (await Promise.all(scripts)).join("\n");
    expect(text.length).toBeGreaterThan(10_000);
    for (const word of [
      "SESSION_SECRETS",
      "CARECLOUD_URL",
      "webservice/rest-api",
      "external_application_id",
    ]) {
      expect(text).not.toContain(word);
    }
  },
);

test(
  "every line of the log is JSON with what an operator looks for",
  { tag: "@once" },
  async ({ context, member }) => {
    expect(member.customerId).toBeTruthy();
    const reply = await context.request.get(api.card("no-such-card"));
    const { error } = (await reply.json()) as { error: { requestId: string } };
    const line = () => logLines().find((candidate) => candidate.includes(error.requestId));
    await expect.poll(line).toBeTruthy();
    expect(JSON.parse(line() ?? "")).toMatchObject({
      requestId: error.requestId,
      method: "GET",
      route: "/api/cards/[id]",
      status: 404,
      ms: expect.any(Number),
      calls: expect.arrayContaining([
        expect.objectContaining({ operation: "GET /cards/{card_id}", status: 404, retries: 0 }),
      ]),
    });
  },
);
