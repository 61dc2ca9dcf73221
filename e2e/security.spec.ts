import type { APIResponse } from "@playwright/test";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { expect, test } from "./fixtures";
import { memberPages } from "./support/pages";

// Some of these open every page.
test.describe.configure({ timeout: 60_000 });

const nonceOf = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1];

function expectUsualHeaders(response: APIResponse): void {
  const headers = response.headers();
  const where = `${response.status()} ${response.url()}`;
  expect(headers["x-content-type-options"], where).toBe("nosniff");
  expect(headers["referrer-policy"], where).toBeTruthy();
  expect(headers["content-security-policy"], where).toContain("default-src 'none'");
  expect(headers["content-security-policy"], where).toContain("frame-ancestors 'none'");
  expect(headers["x-powered-by"], where).toBeUndefined();
}

/** What else a page says of itself: it is nobody else's window, and asks for no more than it needs. */
function expectPageHeaders(response: APIResponse): void {
  const headers = response.headers();
  expect(headers["referrer-policy"], response.url()).toBe("same-origin");
  expect(headers["cross-origin-opener-policy"], response.url()).toBe("same-origin");
  expect(headers["cross-origin-resource-policy"], response.url()).toBe("same-origin");
  expect(headers["permissions-policy"], response.url()).toContain("microphone=()");
}

/** A page's policy lets scripts in by nonce only, and sends nothing anywhere else. */
function expectStrictPolicy(policy: string): void {
  const directives = new Map(
    policy.split(";").map((part) => {
      const [name = "", ...values] = part.trim().split(/\s+/);
      return [name, values];
    }),
  );
  expect(directives.get("base-uri")).toEqual(["'none'"]);
  expect(directives.get("form-action")).toEqual(["'self'"]);
  expect(directives.get("connect-src")).toEqual(["'self'"]);
  const scripts = directives.get("script-src") ?? [];
  expect(scripts.filter((source) => source.startsWith("'nonce-"))).toHaveLength(1);
  for (const open of ["'unsafe-inline'", "'unsafe-eval'", "*", "https:", "http:", "data:"]) {
    expect(scripts, open).not.toContain(open);
    expect(directives.get("style-src") ?? [], open).not.toContain(open);
  }
}

test(
  "every page carries a strict policy with a nonce of its own",
  { tag: "@once" },
  async ({ context, path, member }) => {
    expect(member.customerId).toBeTruthy();
    const seen = new Set<string | undefined>();
    const pages = await memberPages(context.request);
    for (const route of [...pages, ...pages]) {
      const response = await context.request.get(path(route));
      expect(response.status(), route).toBe(200);
      expectUsualHeaders(response);
      expectPageHeaders(response);
      const policy = response.headers()["content-security-policy"] ?? "";
      expectStrictPolicy(policy);
      const nonce = nonceOf(policy);
      expect(nonce, route).toMatch(/^[\w+/=-]{20,}$/);
      seen.add(nonce);
      const html = await response.text();
      const scripts = html.match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
      expect(html, "inline style attributes are refused by the policy").not.toMatch(
        /<\w[^>]*\sstyle="/,
      );
      expect(response.headers()["cache-control"], route).toContain("no-store");
    }
    expect(seen.size).toBe(pages.length * 2);
  },
);

test(
  "refusals, errors and unknown addresses carry the usual headers too",
  { tag: "@once" },
  async ({ request, path }) => {
    const cases: [address: string, status: number, init?: Parameters<typeof request.fetch>[1]][] = [
      [path("/no-such-page"), 404],
      [path(routes.reward("no-such-reward")), 404],
      ["/no-such-file.txt", 404],
      ["/api/no-such-handler", 404],
      [api.cards, 401],
      [api.reward("no-such-reward"), 404],
      ["/api/images?url=https%3A%2F%2Felsewhere.example%2Fa.png", 400],
      ["/healthz", 200],
      ["/readyz", 200],
      ["/en//vouchers", 308],
      ["/%", 400],
      ["/en/%", 400],
      ["/en/%E0%A4%A", 400],
      ["/api/%", 400],
      ["/api/cards/%E0%A4%A", 400],
      ["/_next/static/%", 400],
      ["/en", 405, { method: "TRACE" }],
      [api.cards, 405, { method: "TRACE" }],
      ["/en", 417, { headers: { expect: "x" } }],
      // Next fails on it: a real one.
      ["/en", 500, { headers: { rsc: "1", "next-router-state-tree": "%" }, maxRedirects: 1 }],
    ];
    for (const [address, status, init] of cases) {
      const response = await request.fetch(address, { maxRedirects: 0, ...init });
      expect(response.status(), address).toBe(status);
      expectUsualHeaders(response);
      const policies = response.headersArray().filter(({ name }) => /^content-sec/i.test(name));
      expect(policies, address).toHaveLength(1);
    }
  },
);

test(
  "a request that would be another protocol is answered like any other",
  { tag: "@once" },
  async ({ request }) => {
    for (const upgrade of ["h2c", "websocket"]) {
      for (const [address, status] of [
        ["/healthz", 200],
        ["/no-such-file.txt", 404],
      ] as const) {
        const headers = { connection: "Upgrade", upgrade };
        const response = await request.get(address, { headers, timeout: 5_000 });
        expect(response.status(), `${upgrade} ${address}`).toBe(status);
        expectUsualHeaders(response);
      }
    }
  },
);

test(
  "a guest is sent to sign-in before anything is said",
  { tag: "@once" },
  async ({ request, path }) => {
    for (const route of [routes.cards, routes.vouchers, routes.profile, routes.profileEdit]) {
      const response = await request.get(path(route), { maxRedirects: 0 });
      expect(response.status(), route).toBe(307);
      const target = new URL(response.headers().location ?? "", "http://app.invalid");
      expect(target.pathname).toBe(path(routes.signIn));
      expect(target.searchParams.get("returnTo")).toBe(route);
      expectUsualHeaders(response);
    }
  },
);

test(
  "the session cookie says nothing and cannot be read by a script",
  { tag: "@once" },
  async ({ context, member }) => {
    const cookies = await context.cookies();
    const session = cookies.filter(({ name }) => name.endsWith("session"));
    expect(session).toHaveLength(1);
    expect(session[0]).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
    expect(session[0]?.value).toMatch(/^[\w-]{43}$/);
    expect(session[0]?.value).not.toContain(member.customerId);
  },
);

test("reads set no cookie", { tag: "@once" }, async ({ context, member }) => {
  expect(member.customerId).toBeTruthy();
  for (const address of [api.session, api.cards, api.points, api.rewards]) {
    const response = await context.request.get(address);
    expect(response.status(), address).toBe(200);
    expect(response.headers()["set-cookie"], address).toBeUndefined();
  }
});

test("unknown pages are really not found", async ({ page, path, t }) => {
  for (const route of ["/no-such-page", routes.reward("no-such-reward")]) {
    const response = await page.goto(path(route));
    expect(response?.status(), route).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("link", { name: t("errors.toHome") })).toBeVisible();
  }
});
