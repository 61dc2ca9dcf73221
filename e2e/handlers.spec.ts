import type { Failure } from "@/lib/contracts/result";
import { expect, test } from "./fixtures";
import { filled, listHandlers } from "@/lib/cli/handlers";
import { APP_ORIGIN } from "./support/ports";

const OWN_HEADERS = {
  origin: APP_ORIGIN,
  "x-requested-with": "loyalty-web",
  "content-type": "application/json",
  "idempotency-key": "3f0c1a52-8d5e-4d5f-9a0e-0d1c2b3a4f5e",
};

const handlers = listHandlers();
const writes = handlers.filter(({ method }) => method !== "GET");

/** What a write must refuse, whoever sends it, and how. */
const refusals: {
  name: string;
  headers: Record<string, string>;
  body: string;
  status: number;
  code: string;
  /** Only where the handler reads a body. */
  ifRead?: boolean;
}[] = [
  {
    name: "another origin",
    headers: { ...OWN_HEADERS, origin: "https://elsewhere.example" },
    body: "{}",
    status: 403,
    code: "forbidden",
  },
  {
    name: "a cross-site request",
    headers: { ...OWN_HEADERS, "sec-fetch-site": "cross-site" },
    body: "{}",
    status: 403,
    code: "forbidden",
  },
  {
    name: "a missing own header",
    headers: { ...OWN_HEADERS, "x-requested-with": "" },
    body: "{}",
    status: 403,
    code: "forbidden",
  },
  {
    name: "a form's content type",
    headers: { ...OWN_HEADERS, "content-type": "application/x-www-form-urlencoded" },
    body: "a=b",
    status: 415,
    code: "unsupported_media_type",
  },
  {
    name: "a body over 64 kB",
    headers: OWN_HEADERS,
    body: JSON.stringify({ filler: "x".repeat(66_000) }),
    status: 413,
    code: "too_large",
  },
  {
    name: "a body that is not JSON",
    headers: OWN_HEADERS,
    body: '{"login":',
    status: 400,
    code: "bad_request",
    ifRead: true,
  },
];

test("the folder holds the handlers this file is about", { tag: "@once" }, () => {
  expect(handlers.length).toBeGreaterThan(10);
  expect(writes.length).toBeGreaterThan(3);
});

for (const { method, path, memberOnly } of handlers) {
  if (!memberOnly) continue;
  test(`${method} ${path} answers 401 without a session`, { tag: "@once" }, async ({ request }) => {
    const response = await request.fetch(filled(path), {
      method,
      headers: OWN_HEADERS,
      ...(method !== "GET" && { data: "{}" }),
    });
    expect(response.status()).toBe(401);
    const { error } = (await response.json()) as { error: Failure };
    expect(error).toMatchObject({ code: "session_ended", retryable: false });
    expect(error.requestId).toMatch(/^[\w-]{8,}$/);
    expect(response.headers()["cache-control"]).toContain("no-store");
  });
}

for (const { method, path, source } of writes) {
  test(
    `${method} ${path} refuses what no page of ours sends`,
    { tag: "@once" },
    async ({ context, upstream }) => {
      const before = await upstream.requests();
      for (const { name, headers, body, status, code, ifRead } of refusals) {
        if (ifRead && !/\bbody\b/.test(source)) continue;
        const response = await context.request.fetch(filled(path), { method, headers, data: body });
        expect(response.status(), name).toBe(status);
        expect(await response.json(), name).toMatchObject({ error: { code } });
        expect(response.headers()["content-security-policy"], name).toContain("default-src 'none'");
      }
      expect(await upstream.requests(), "nothing of it reached CareCloud").toEqual(before);
      const session = await context.request.get("/api/session");
      expect(await session.json()).toMatchObject({ data: { state: "member" } });
    },
  );
}

for (const path of new Set(handlers.map((handler) => handler.path))) {
  test(`${path} says which methods it has not`, { tag: "@once" }, async ({ request }) => {
    const own = handlers.filter((handler) => handler.path === path).map(({ method }) => method);
    const other = (["PUT", "PATCH", "DELETE"] as const).find((method) => !own.includes(method));
    const response = await request.fetch(filled(path), {
      method: other ?? "PATCH",
      headers: OWN_HEADERS,
      data: "{}",
    });
    expect(response.status()).toBe(405);
  });
}

test(
  "nothing answers at an address that is no handler",
  { tag: "@once" },
  async ({ context, member }) => {
    expect(member.customerId).toBeTruthy();
    for (const path of ["/api", "/api/customers", "/api/cards/x/y/z", "/api/tokens"]) {
      const response = await context.request.get(path);
      expect(response.status(), path).toBe(404);
    }
  },
);

/** What somebody might send who hopes that a check stands only in front of some door. */
const TRICKS: Record<string, string>[] = [
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  { rsc: "1", "next-router-prefetch": "1" },
  { purpose: "prefetch", "next-router-state-tree": "%5B%22%22%5D" },
  { "x-forwarded-host": "evil.example", "x-forwarded-for": "127.0.0.1" },
  { "x-original-url": "/healthz", "x-rewrite-url": "/healthz", "x-invoke-path": "/healthz" },
  { "x-http-method-override": "GET", "x-matched-path": "/healthz" },
];

for (const { method, path, memberOnly } of handlers) {
  if (!memberOnly) continue;
  test(
    `${method} ${path} is closed to every trick of a guest's, and asks upstream nothing`,
    { tag: "@once" },
    async ({ request }) => {
      const addresses = [filled(path), path.replace(/\{\w+\}/g, "a%2f..%2fb"), `${filled(path)}/.`];
      for (const headers of TRICKS) {
        for (const address of addresses) {
          const response = await request.fetch(address, {
            method,
            headers: { ...OWN_HEADERS, ...headers },
            ...(method !== "GET" && { data: "{}" }),
          });
          expect([400, 401, 404, 405], `${address} ${JSON.stringify(headers)}`).toContain(
            response.status(),
          );
        }
      }
    },
  );

  test(
    `${method} ${path} refuses a customer id that comes with the request`,
    { tag: "@once" },
    async ({ context, upstream }) => {
      const before = await upstream.requests();
      const named = `${filled(path)}?customer_id=somebody-else`;
      const asked = { method, headers: OWN_HEADERS, ...(method !== "GET" && { data: "{}" }) };
      expect((await context.request.fetch(named, asked)).status()).toBe(400);
      if (method !== "GET") {
        const response = await context.request.fetch(filled(path), {
          ...asked,
          data: JSON.stringify({ customerId: "somebody-else" }),
        });
        expect(response.status()).toBe(400);
      }
      expect(await upstream.requests(), "nothing of it reached CareCloud").toEqual(before);
    },
  );
}
