import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NextRequest } from "next/server";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { ERROR_CODES, fail, ok } from "@/lib/contracts/result";
import { hashId, seal } from "@/lib/server/crypt";
import { log } from "@/lib/server/log";
import { recordKey } from "@/lib/server/session/record";
import { closeStore, store, StoreUnavailable } from "@/lib/server/store";
import { useTestSettings } from "@/lib/server/test-settings";
import { STATUS } from "./reply";
import { memberRoute, publicRoute, sharedRoute } from "./route";

const ORIGIN = "https://club.example.com";
const folder = mkdtempSync(join(tmpdir(), "route-"));
const handler = vi.fn<(call: unknown) => unknown>();
const noParams = { params: Promise.resolve({}) };

beforeEach(() => {
  useTestSettings({ APP_ORIGIN: ORIGIN, SESSION_STORE_URL: `file:${folder}/store.db` });
  handler.mockReset().mockReturnValue({ done: true });
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  await closeStore();
  rmSync(folder, { recursive: true, force: true });
});

async function memberCookie(): Promise<string> {
  const id = randomBytes(32).toString("base64url");
  const now = Date.now();
  const record = { customerId: "c1", deviceId: "d1", token: seal("t1"), locale: "en" };
  const value = JSON.stringify({ ...record, createdAt: now, lastSeenAt: now });
  await store().set(recordKey(hashId(id)), value, 600);
  return `__Host-session=${id}`;
}

const OWN_WRITE = {
  "content-type": "application/json",
  "x-requested-with": "loyalty-web",
  origin: ORIGIN,
  "sec-fetch-site": "same-origin",
};

interface Wanted {
  method?: string;
  headers?: Record<string, string | undefined>;
  body?: BodyInit;
  path?: string;
}

function ask({ method = "GET", headers = {}, body, path = "/api/things" }: Wanted): NextRequest {
  const given = Object.entries(headers).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return new NextRequest(ORIGIN + path, {
    method,
    headers: given,
    ...(body !== undefined && { body, duplex: "half" }),
  });
}

const write = ({ headers, ...rest }: Wanted = {}) =>
  ask({ method: "POST", body: "{}", ...rest, headers: { ...OWN_WRITE, ...headers } });

async function refusal(response: Response): Promise<[status: number, code: string | undefined]> {
  const { error } = (await response.json()) as { error?: { code: string } };
  return [response.status, error?.code];
}

function endless(): ReadableStream<Uint8Array> {
  const chunk = new Uint8Array(16 * 1024).fill(0x20);
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      sent += 1;
      if (sent > 100) throw new Error("Somebody read on");
      controller.enqueue(chunk);
    },
  });
}

describe("a write is refused before its handler runs", () => {
  const route = publicRoute(
    {
      body: z.object({ name: z.string().min(1).max(5), kind: z.enum(["a"]).optional() }),
      params: z.object({ id: z.string().regex(/^\d+$/) }),
      query: z.object({ page: z.coerce.number().optional() }),
      idempotent: true,
    },
    handler,
  );
  const key = { "idempotency-key": "0b4a1c1e-6a57-4b7e-9d3e-0f1f5a1c2d3e" };
  const call = (wanted: Wanted, id = "7") =>
    route(write({ body: '{"name":"ok"}', ...wanted, headers: { ...key, ...wanted.headers } }), {
      params: Promise.resolve({ id }),
    });

  test("unless everything about it is right", async () => {
    const response = await call({ path: "/api/things/7?page=2" });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { done: true } });
    expect(handler).toHaveBeenCalledWith(
      expect.objectContaining({
        body: { name: "ok" },
        params: { id: "7" },
        query: { page: 2 },
        idempotencyKey: key["idempotency-key"],
      }),
    );
  });

  test.each<[string, Wanted, number, string]>([
    ["no own header", { headers: { "x-requested-with": undefined } }, 403, "forbidden"],
    ["another's header", { headers: { "x-requested-with": "XMLHttpRequest" } }, 403, "forbidden"],
    ["another origin", { headers: { origin: "https://evil.example" } }, 403, "forbidden"],
    ["origin null", { headers: { origin: "null" } }, 403, "forbidden"],
    ["another port", { headers: { origin: `${ORIGIN}:8443` } }, 403, "forbidden"],
    ["plain http", { headers: { origin: ORIGIN.replace("https", "http") } }, 403, "forbidden"],
    ["cross site", { headers: { "sec-fetch-site": "cross-site" } }, 403, "forbidden"],
    ["same site only", { headers: { "sec-fetch-site": "same-site" } }, 403, "forbidden"],
    [
      "nothing about where from",
      { headers: { origin: undefined, "sec-fetch-site": undefined } },
      403,
      "forbidden",
    ],
    ["a form", { headers: { "content-type": "text/plain" } }, 415, "unsupported_media_type"],
    ["no type", { headers: { "content-type": "" } }, 415, "unsupported_media_type"],
    ["not JSON", { body: "{" }, 400, "bad_request"],
    ["no body", { body: "" }, 400, "bad_request"],
    ["not UTF-8", { body: new Uint8Array([0x22, 0xff, 0x22]) }, 400, "bad_request"],
    ["not an object", { body: "[]" }, 400, "bad_request"],
    ["64 kB and more", { body: JSON.stringify("x".repeat(64 * 1024)) }, 413, "too_large"],
    ["a body without end", { body: endless() }, 413, "too_large"],
    ["a long claim", { headers: { "content-length": "99999999" } }, 413, "too_large"],
    ["wrong fields", { body: '{"name":""}' }, 422, "invalid_fields"],
    ["no key", { headers: { "idempotency-key": undefined } }, 400, "bad_request"],
    ["not a uuid", { headers: { "idempotency-key": "1" } }, 400, "bad_request"],
    ["a bad query", { path: "/api/things/7?page=x" }, 400, "bad_request"],
  ])("%s", async (_name, wanted, status, code) => {
    const response = await call(wanted);
    expect(await refusal(response)).toEqual([status, code]);
    expect(handler).not.toHaveBeenCalled();
  });

  test("a bad parameter", async () => {
    expect(await refusal(await call({}, "../7"))).toEqual([400, "bad_request"]);
    expect(handler).not.toHaveBeenCalled();
  });

  test.each([
    ["{}", { name: "required" }],
    ['{"name":""}', { name: "required" }],
    ['{"name":"too long"}', { name: "too_long" }],
    ['{"name":1}', { name: "invalid_format" }],
    ['{"name":"ok","kind":"b"}', { kind: "not_allowed_value" }],
  ])("says which field and why: %s", async (body, fields) => {
    const response = await call({ body });
    expect(await response.json()).toMatchObject({ error: { code: "invalid_fields", fields } });
  });

  test.each([
    ["by Origin alone", { "sec-fetch-site": undefined }],
    ["by Sec-Fetch-Site alone", { origin: undefined }],
    ["with a charset", { "content-type": "application/json; charset=utf-8" }],
  ])("but passes %s", async (_name, headers) => expect((await call({ headers })).status).toBe(200));
});

describe("a member's route", () => {
  const route = memberRoute((call) => handler(call));

  test("gives the handler who the session says it is", async () => {
    const headers = { cookie: await memberCookie(), "accept-language": "cs-CZ,en;q=0.9" };
    await route(ask({ headers }), noParams);
    expect(handler.mock.calls[0]?.[0]).toMatchObject({
      ctx: { customerId: "c1", token: "t1", locale: "cs", calls: [] },
    });
  });

  test("refuses a customer id that comes with the request", async () => {
    const headers = { cookie: await memberCookie() };
    const named = await route(ask({ headers, path: "/api/things?customerId=c2" }), noParams);
    expect(await refusal(named)).toEqual([400, "bad_request"]);
    const written = await route(write({ headers, body: '{"customer_id":"c2"}' }), noParams);
    expect(await refusal(written)).toEqual([400, "bad_request"]);
    expect(handler).not.toHaveBeenCalled();
  });

  test.each([
    ["no cookie", undefined],
    ["an unknown session", `__Host-session=${"a".repeat(43)}`],
    ["the cookie of a plain http site", `session=${"a".repeat(43)}`],
    ["rubbish", "__Host-session=%00"],
  ])("is closed to %s", async (_name, cookie) => {
    const response = await route(ask({ headers: { cookie } }), noParams);
    expect(await refusal(response)).toEqual([401, "session_ended"]);
    expect(response.headers.get("set-cookie"), "it may be a new one by now").toBeNull();
    expect(handler).not.toHaveBeenCalled();
  });

  test("is unavailable, not closed, while the store is out of reach", async () => {
    const cookie = await memberCookie();
    // As the launcher's own copy of the class throws it.
    const outage = Object.assign(new Error("down"), { name: "StoreUnavailable" });
    vi.spyOn(store(), "get").mockRejectedValue(outage);
    const response = await route(ask({ headers: { cookie } }), noParams);
    expect(await refusal(response)).toEqual([503, "unavailable"]);
    expect(response.headers.get("set-cookie")).toBeNull();
  });

  test("ends the session when upstream does", async () => {
    const cookie = await memberCookie();
    handler.mockReturnValueOnce(fail("session_ended"));
    const response = await route(ask({ headers: { cookie } }), noParams);
    expect(await refusal(response)).toEqual([401, "session_ended"]);
    expect(response.headers.get("set-cookie")).toMatch(/^__Host-session=; Max-Age=0;.*Secure/);
    const again = await route(ask({ headers: { cookie } }), noParams);
    expect(again.status).toBe(401);
    expect(handler).toHaveBeenCalledOnce();
  });

  test("sets no cookie on an ordinary read", async () => {
    const response = await route(ask({ headers: { cookie: await memberCookie() } }), noParams);
    expect(response.status).toBe(200);
    expect(response.headers.get("set-cookie")).toBeNull();
  });
});

describe("a public route", () => {
  const route = publicRoute((call) => handler(call));

  test("knows a member who comes by", async () => {
    await route(ask({ headers: { cookie: await memberCookie() } }), noParams);
    expect(handler.mock.calls[0]?.[0]).toMatchObject({
      ctx: { member: { customerId: "c1", token: "t1" } },
    });
  });

  test.each([undefined, "down"])("serves guests (store %s)", async (outage) => {
    if (outage) vi.spyOn(store(), "get").mockRejectedValue(new StoreUnavailable(outage));
    const cookie = `__Host-session=${"a".repeat(43)}`;
    expect((await route(ask({ headers: { cookie } }), noParams)).status).toBe(200);
    expect(handler.mock.calls[0]?.[0]).toMatchObject({
      session: { state: outage ? "unavailable" : "guest" },
    });
    expect(handler.mock.calls[0]?.[0]).not.toHaveProperty("ctx.member");
  });

  test.each([
    ["cs", "cs"],
    ["cs-CZ, en;q=0.5", "cs"],
    ["CS", "cs"],
    ["fr, cs;q=0.9", "en"],
    ["../cs", "en"],
    [undefined, "en"],
  ])("takes the language %s for %s", async (header, locale) => {
    await route(ask({ headers: { "accept-language": header } }), noParams);
    expect(handler.mock.calls[0]?.[0]).toMatchObject({ ctx: { locale } });
  });
});

describe("a reply", () => {
  const route = publicRoute((call) => handler(call));

  test.each([...ERROR_CODES])("has a status for %s", async (code) => {
    handler.mockReturnValueOnce(fail(code, { retryAfter: 1.2 }));
    const response = await route(ask({}), noParams);
    expect(response.status).toBe(STATUS[code]);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.headers.get("retry-after")).toBe("2");
    const { error } = (await response.json()) as { error: Record<string, unknown> };
    expect(error).toMatchObject({ code, retryable: false });
    expect(error.requestId).toBe(response.headers.get("x-request-id"));
  });

  test("says nothing of what broke inside", async () => {
    const logged = vi.spyOn(log, "error").mockImplementation(() => undefined);
    handler.mockImplementationOnce(() => {
      throw new Error("token-123 is broken");
    });
    const response = await route(ask({}), noParams);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("token-123");
    expect(logged).toHaveBeenCalledOnce();
  });

  test("is a 503 when the store gives way half-way", async () => {
    vi.spyOn(log, "error").mockImplementation(() => undefined);
    handler.mockRejectedValueOnce(new StoreUnavailable("down"));
    expect(await refusal(await route(ask({}), noParams))).toEqual([503, "unavailable"]);
  });

  test.each([
    ["data", { a: 1 }, { a: 1 }],
    ["a result", ok([1]), [1]],
    ["nothing", undefined, null],
    ["data that looks a bit like a result", { ok: true }, { ok: true }],
  ])("wraps %s", async (_name, value, data) => {
    handler.mockReturnValueOnce(value);
    expect(await (await route(ask({}), noParams)).json()).toEqual({ data });
  });

  test("carries the usual headers, good or bad", async () => {
    for (const request of [ask({}), ask({ method: "POST" })]) {
      const { headers } = await route(request, noParams);
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; frame-ancestors 'none'",
      );
      expect(headers.get("cache-control")).toBe("private, no-store");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
      expect(headers.get("vary")).toBe("Cookie, Accept-Language");
    }
  });

  test("may be a file, under the same headers", async () => {
    const shared = sharedRoute({ query: z.object({ url: z.string() }) }, ({ query }) =>
      ok(new Response(query.url, { headers: { "cache-control": "public" } })),
    );
    const response = await shared(ask({ path: "/api/images?url=x" }), noParams);
    expect(await response.text()).toBe("x");
    expect(response.headers.get("cache-control")).toBe("public");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect((await shared(ask({}), noParams)).status).toBe(400);
  });
});

test("one line in the log tells the route's template, and nobody's id", async () => {
  const lines = vi.spyOn(log, "info").mockImplementation(() => undefined);
  handler.mockImplementationOnce((call) => {
    const { ctx } = call as { ctx: { calls: unknown[] } };
    ctx.calls.push({ operation: "GET /cards/{id}", status: 200, ms: 1, retries: 0 });
  });
  const route = publicRoute((call) => handler(call));
  const response = await route(ask({ path: "/api/things/card%20no?q=secret" }), {
    params: Promise.resolve({ id: "card no" }),
  });
  expect(lines).toHaveBeenCalledOnce();
  expect(lines.mock.calls[0]?.[0]).toEqual({
    requestId: response.headers.get("x-request-id"),
    route: "/api/things/[id]",
    method: "GET",
    status: 200,
    ms: expect.any(Number) as number,
    calls: [{ operation: "GET /cards/{id}", status: 200, ms: 1, retries: 0 }],
  });
});

test.each(["jana.novak@example.com", "+420777123456", "%2b420777123456", "%E0%A4%A"])(
  "the log does not name %s, whether or not it is a parameter as it stands",
  async (typed) => {
    const lines = vi.spyOn(log, "info").mockImplementation(() => undefined);
    const route = publicRoute((call) => handler(call));
    for (const params of [{ id: typed }, { id: typed.replace("%2b", "+") }, {}]) {
      await route(ask({ path: `/api/cards/${typed}` }), { params: Promise.resolve(params) });
      expect(lines.mock.lastCall?.[0]).toMatchObject({ route: "/api/cards/[id]" });
    }
  },
);

describe("a part of a membership", () => {
  const route = memberRoute({ part: "purchases" }, handler);
  /** One session that asks again and again: it remembers what upstream refused it. */
  const member = async () => {
    const headers = { cookie: await memberCookie() };
    return () => route(ask({ headers }), noParams);
  };

  test("that upstream refuses is not offered, now and for a while, and upstream is left alone", async () => {
    const askAgain = await member();
    handler.mockReturnValueOnce(fail("forbidden"));
    const refused = await askAgain();
    expect(refused.status).toBe(404);
    expect(await refused.json()).toMatchObject({ error: { code: "not_offered" } });
    expect((await askAgain()).status).toBe(404);
    expect(handler).toHaveBeenCalledTimes(1);
  });

  test("stays where one record of it is not found, or a write is refused", async () => {
    const one = memberRoute({ part: "purchases", params: z.object({ id: z.string() }) }, handler);
    handler.mockReturnValue(fail("not_found"));
    const cookie = await memberCookie();
    const params = { params: Promise.resolve({ id: "1" }) };
    const reply = await one(ask({ headers: { cookie } }), params);
    expect(await reply.json()).toMatchObject({ error: { code: "not_found" } });
    handler.mockReturnValue(fail("forbidden"));
    expect((await route(write({ headers: { cookie }, body: "{}" }), noParams)).status).toBe(403);
    handler.mockReturnValue({ done: true });
    expect((await route(ask({ headers: { cookie } }), noParams)).status).toBe(200);
  });

  test("stays where upstream is only down", async () => {
    const askAgain = await member();
    handler.mockReturnValueOnce(fail("upstream_unavailable", { retryable: true }));
    expect((await askAgain()).status).toBe(503);
    expect((await askAgain()).status).toBe(200);
  });
});

test("a guest with a bad body learns only that there is no session", async () => {
  const route = memberRoute({ body: z.object({ name: z.string() }) }, handler);
  const response = await route(write({ body: "{" }), noParams);
  expect(response.status).toBe(401);
  expect(handler).not.toHaveBeenCalled();
});
