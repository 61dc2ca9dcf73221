import { expect, type APIRequestContext } from "@playwright/test";
import { filled, type Handler } from "@/lib/cli/handlers";
import { APP_ORIGIN } from "./ports";

/** What every request of our own pages carries. */
export const OWN_HEADERS = {
  origin: APP_ORIGIN,
  "x-requested-with": "loyalty-web",
  "content-type": "application/json",
  "idempotency-key": "3f0c1a52-8d5e-4d5f-9a0e-0d1c2b3a4f5e",
};

/** What a write must refuse, whoever sends it, and how. */
const refusals: {
  name: string;
  headers: Record<string, string>;
  body: string;
  /** In place of `body` where the handler takes more than others. */
  bodyOfLarge?: string;
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
    name: "a body over the limit",
    headers: OWN_HEADERS,
    body: JSON.stringify({ filler: "x".repeat(66_000) }),
    // A photo may be larger.
    bodyOfLarge: JSON.stringify({ filler: "x".repeat(3_200_000) }),
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

/** What somebody might send who hopes that a check stands only in front of some door. */
export const TRICKS: Record<string, string>[] = [
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  { rsc: "1", "next-router-prefetch": "1" },
  { purpose: "prefetch", "next-router-state-tree": "%5B%22%22%5D" },
  { "x-forwarded-host": "evil.example", "x-forwarded-for": "127.0.0.1" },
  { "x-original-url": "/healthz", "x-rewrite-url": "/healthz", "x-invoke-path": "/healthz" },
  { "x-http-method-override": "GET", "x-matched-path": "/healthz" },
];

/** A handler as a failure names it. */
export const named = ({ method, path }: Handler) => `${method} ${path}`;

/** Asks a handler as a page of ours would, but for what is given here. */
export const ask = (
  request: APIRequestContext,
  { method, path }: Handler,
  { address = filled(path), headers = {}, data = "{}" }: Asked = {},
) =>
  request.fetch(address, {
    method,
    headers: { ...OWN_HEADERS, ...headers },
    ...(method !== "GET" && { data }),
  });

interface Asked {
  address?: string;
  headers?: Record<string, string>;
  data?: string;
}

/** A guest gets nowhere with these headers, at the address or at a bent one. */
export async function expectClosed(
  request: APIRequestContext,
  handler: Handler,
  headers: Record<string, string>,
): Promise<void> {
  const { path } = handler;
  const addresses = [filled(path), path.replace(/\{\w+\}/g, "a%2f..%2fb"), `${filled(path)}/.`];
  for (const address of addresses) {
    const response = await ask(request, handler, { address, headers });
    expect(
      [400, 401, 404, 405],
      `${handler.method} ${address} ${JSON.stringify(headers)}`,
    ).toContain(response.status());
  }
}

/** What no page of ours sends is refused, each for its own reason. */
export async function expectRefusals(request: APIRequestContext, handler: Handler): Promise<void> {
  for (const { name, headers, body, bodyOfLarge, status, code, ifRead } of refusals) {
    if (ifRead && !/\bbody\b/.test(handler.source)) continue;
    const data = (handler.source.includes("maxBytes") && bodyOfLarge) || body;
    const response = await ask(request, handler, { headers, data });
    const what = `${named(handler)}: ${name}`;
    expect(response.status(), what).toBe(status);
    expect(await response.json(), what).toMatchObject({ error: { code } });
    expect(response.headers()["content-security-policy"], what).toContain("default-src 'none'");
  }
}

/** A customer id that comes with the request is refused. */
export async function expectNoCustomerId(
  request: APIRequestContext,
  handler: Handler,
): Promise<void> {
  const address = `${filled(handler.path)}?customer_id=somebody-else`;
  expect((await ask(request, handler, { address })).status(), named(handler)).toBe(400);
  if (handler.method === "GET") return;
  const data = JSON.stringify({ customerId: "somebody-else" });
  expect((await ask(request, handler, { data })).status(), named(handler)).toBe(400);
}
