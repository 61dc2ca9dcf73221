import type { Page, Response } from "@playwright/test";
import type { Card } from "@/lib/contracts/cards";
import * as api from "@/lib/api";
import { listHandlers } from "@/lib/cli/handlers";
import { routes } from "@/lib/routes";
import { expect, expectWhole, test } from "./fixtures";
import { memberPages, read } from "./support/pages";
import { logLines } from "./support/log";
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
