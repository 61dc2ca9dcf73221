import type { Mutant, PromiseMade } from "./types";

const GUEST_AT_CARDS = {
  spec: "handlers.spec.ts",
  name: "cards: a guest gets 401, with whatever tricks",
} as const;
const WRITES_OF_CARDS = {
  spec: "handlers.spec.ts",
  name: "cards: writes that no page of ours sends are refused, as is a customer id",
} as const;
const REFUSED_WRITES = {
  unit: "lib/server/http/route.test.ts",
  name: "a write is refused before its handler runs",
} as const;

const CARELESS = { unit: "lib/server/carecloud/ownership.test.ts" } as const;

/** A check of whose a record is, gone. */
const owner = (id: string, what: string, file: string, find: string, replace: string): Mutant => ({
  id: `owner-of-${id}`,
  without: `the check of one's own ${what}`,
  file: `lib/server/carecloud/${file}`,
  find,
  replace,
  test: CARELESS,
});

/** What a request may do that no page of ours has sent. */
export const REQUESTS: readonly PromiseMade[] = [
  {
    promise: "Every member handler answers 401 to a guest, whatever headers come along",
    mutants: [
      {
        id: "no-session-needed",
        without: "the look for a session",
        file: "lib/server/http/route.ts",
        find: 'session.state === "guest" ? fail("session_ended") : ok(session)',
        replace: "ok(session)",
        test: GUEST_AT_CARDS,
      },
      {
        id: "prefetch-is-let-in",
        without: "the look for a session where it seems to be a prefetch",
        file: "lib/server/http/route.ts",
        find: "if (!admitted.ok) return admitted;",
        replace:
          'if (!admitted.ok && request.headers.get("purpose") !== "prefetch") return admitted;\nif (!admitted.ok) return {};',
        as: "statements",
        test: GUEST_AT_CARDS,
      },
    ],
  },
  {
    promise: "Writes that no page of ours sends are refused before CareCloud hears of them",
    mutants: [
      {
        id: "own-header",
        without: "the own header",
        file: "lib/server/http/guards.ts",
        find: 'headers.get("x-requested-with") !== OWN_CLIENT',
        replace: "false",
        test: WRITES_OF_CARDS,
      },
      {
        id: "origin",
        without: "the check of Origin",
        file: "lib/server/http/guards.ts",
        find: "origin !== null && origin !== settings().appOrigin",
        replace: "false",
        test: WRITES_OF_CARDS,
      },
      {
        id: "fetch-site",
        without: "the check of Sec-Fetch-Site",
        file: "lib/server/http/guards.ts",
        find: 'site !== null && site !== "same-origin"',
        replace: "false",
        test: WRITES_OF_CARDS,
      },
      {
        id: "no-origin-at-all",
        without: "the demand that the browser says where from",
        file: "lib/server/http/guards.ts",
        find: "origin === null && site === null",
        replace: "false",
        test: REFUSED_WRITES,
      },
      {
        id: "content-type",
        without: "the check of the content type",
        file: "lib/server/http/guards.ts",
        find: 'type === "application/json"',
        replace: "true",
        test: WRITES_OF_CARDS,
      },
      {
        id: "body-limit",
        without: "the limit of a body",
        file: "lib/server/http/body.ts",
        find: "64 * 1024",
        replace: "64 * 1024 * 1024",
        test: WRITES_OF_CARDS,
      },
      {
        id: "body-without-end",
        without: "the count of what a body really has",
        file: "lib/server/http/body.ts",
        find: "size > maxBytes",
        replace: "false",
        test: REFUSED_WRITES,
      },
      {
        id: "any-json",
        without: "the refusal of what is no JSON",
        file: "lib/server/http/body.ts",
        find: "JSON.parse(text.data)",
        replace:
          '(() => { try { return JSON.parse(text.data); } catch { return { name: "ok" }; } })()',
        test: REFUSED_WRITES,
      },
    ],
  },
  {
    promise: "A customer id in a request is refused",
    also: ["lib/server/http/route.test.ts"],
    mutants: [
      {
        id: "customer-id",
        without: "the look for a customer id",
        file: "lib/server/http/route.ts",
        find: "/^customer_?id$/i.test(name)",
        replace: "false",
        test: WRITES_OF_CARDS,
      },
    ],
  },
  {
    promise: "Another member's record is not found, after a read at most, and never written to",
    also: ["lib/server/session/places.test.ts"],
    mutants: [
      owner("card", "card", "cards.ts", "card.value.customer_id !== ctx.customerId", "false"),
      owner(
        "card-to-block",
        "card before it is blocked",
        "card-changes.ts",
        'read.value.customer_id === ctx.customerId ? read : fail("not_found")',
        "read",
      ),
      owner(
        "voucher",
        "voucher",
        "vouchers.ts",
        "read.value.customer_id === ctx.customerId && exists(read.value)",
        "exists(read.value)",
      ),
      owner(
        "message",
        "message",
        "messages.ts",
        "record.customer_id !== ctx.customerId || !wasSent(record)",
        "!wasSent(record)",
      ),
      owner(
        "receipt",
        "purchase",
        "purchases.ts",
        "purchase.value.customer_id !== ctx.customerId",
        "false",
      ),
      owner(
        "booking",
        "booking",
        "bookings.ts",
        "read.value.customer_id === ctx.customerId && exists(read.value)",
        "exists(read.value)",
      ),
      {
        id: "owner-of-place",
        without: "the check of one's own place",
        file: "lib/server/session/places.ts",
        find: "!(await ownRecord(id, customerId))",
        replace: "false",
        test: {
          spec: "ownership.spec.ts",
          name: "session/places of another member are not found, and nothing is written",
        },
      },
    ],
  },
  {
    promise: "An id never leads out of its resource",
    mutants: [
      {
        id: "dots",
        without: "the look for dots",
        file: "lib/server/carecloud/transport/request.ts",
        find: 'value === "" || value === "." || value === ".."',
        replace: "false",
        test: { unit: "lib/server/carecloud/transport/transport.test.ts" },
      },
      {
        id: "slashes",
        without: "the encoding of slashes",
        file: "lib/server/carecloud/transport/request.ts",
        find: "encodeURIComponent(params[name] ?? part)",
        replace: "params[name] ?? part",
        test: { unit: "lib/server/carecloud/transport/transport.test.ts" },
      },
    ],
  },
];
