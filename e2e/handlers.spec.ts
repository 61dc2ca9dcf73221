import { filled, listHandlers, type Handler } from "@/lib/cli/handlers";
import type { Failure } from "@/lib/contracts/result";
import { expect, test } from "./fixtures";
import {
  ask,
  expectClosed,
  expectNoCustomerId,
  expectRefusals,
  named,
  OWN_HEADERS,
  TRICKS,
} from "./support/handler-checks";

const handlers = listHandlers();

/**
 * Identity providers have the browser post a form from their own site (Apple does), so what stops
 * every other write cannot stop it. What does stands in ways-in.spec.ts.
 */
const FROM_ELSEWHERE = ["POST /api/session/social/{provider}/callback"];
const isFromElsewhere = ({ source }: { source: string }) => source.includes("crossSiteFormRoute(");
const writes = handlers.filter((it) => it.method !== "GET" && !isFromElsewhere(it));

test("the folder holds the handlers this file is about", { tag: "@once" }, () => {
  expect(handlers.length).toBeGreaterThan(10);
  expect(writes.length).toBeGreaterThan(3);
});

test("one write alone may come from another site", { tag: "@once" }, () => {
  const open = handlers.filter(isFromElsewhere).map(({ method, path }) => `${method} ${path}`);
  expect(open).toEqual(FROM_ELSEWHERE);
});

/** Handlers by resource: `/api/cards/{id}/block` is one of `cards`. One test asks all of one resource. */
const resourceOf = ({ path }: Handler) => path.split("/")[2] ?? "";
const resources = new Set(handlers.map(resourceOf));

for (const resource of resources) {
  const own = handlers.filter((handler) => resourceOf(handler) === resource);
  const members = own.filter(({ memberOnly }) => memberOnly);
  const written = own.filter((handler) => writes.includes(handler));

  if (members.length > 0) {
    test(
      `${resource}: a guest gets 401, with whatever tricks`,
      { tag: "@once" },
      async ({ request }) => {
        for (const handler of members) {
          const response = await ask(request, handler);
          expect(response.status(), named(handler)).toBe(401);
          const { error } = (await response.json()) as { error: Failure };
          expect(error, named(handler)).toMatchObject({ code: "session_ended", retryable: false });
          expect(error.requestId, named(handler)).toMatch(/^[\w-]{8,}$/);
          expect(response.headers()["cache-control"], named(handler)).toContain("no-store");
          await Promise.all(TRICKS.map((headers) => expectClosed(request, handler, headers)));
        }
      },
    );
  }

  if (members.length + written.length > 0) {
    test(
      `${resource}: writes that no page of ours sends are refused, as is a customer id`,
      { tag: "@once" },
      async ({ context, upstream }) => {
        const before = await upstream.requests();
        for (const handler of written) await expectRefusals(context.request, handler);
        for (const handler of members) await expectNoCustomerId(context.request, handler);
        expect(await upstream.requests(), "nothing of it reached CareCloud").toEqual(before);
        const session = await context.request.get("/api/session");
        expect(await session.json()).toMatchObject({ data: { state: "member" } });
      },
    );
  }

  test(
    `${resource}: methods it has not are answered 405`,
    { tag: "@once" },
    async ({ request }) => {
      for (const path of new Set(own.map((handler) => handler.path))) {
        const has = own.filter((handler) => handler.path === path).map(({ method }) => method);
        const not = (["PUT", "PATCH", "DELETE"] as const).filter((method) => !has.includes(method));
        for (const method of not) {
          const response = await request.fetch(filled(path), {
            method,
            headers: OWN_HEADERS,
            data: "{}",
          });
          expect(response.status(), `${method} ${path}`).toBe(405);
        }
      }
    },
  );
}

test(
  "a customer id is refused by handlers for everybody too",
  { tag: "@once" },
  async ({ context, member }) => {
    expect(member.customerId).toBeTruthy();
    // What is the same for everybody asks for no session, so it has nobody's id to take another for.
    const forAll = handlers.filter(({ source }) => source.includes("publicRoute("));
    expect(forAll.length).toBeGreaterThan(10);
    for (const handler of forAll) await expectNoCustomerId(context.request, handler);
  },
);

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
