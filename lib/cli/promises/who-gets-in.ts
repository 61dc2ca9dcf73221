import type { Chapter } from "./types";

const GUARDS = "lib/server/http/guards.ts";
const HANDLERS = "e2e/handlers.spec.ts";
const REFUSED = "writes that no page of ours sends are refused, as is a customer id";

export const whoGetsIn: Chapter = {
  title: "Nobody gets in",
  promises: [
    {
      id: "token",
      says: "The CareCloud token, a member's or the guests', never reaches a browser or a log.",
      proofs: [
        {
          file: "e2e/canary.spec.ts",
          test: "no token reaches the browser or the log, and no personal data the log",
          mutant: {
            without: "the session's view leaving the token out",
            file: "app/api/session/route.ts",
            find: 'session.state === "unavailable" ? outage() : view(session.state),',
            replace: 'session.state === "unavailable" ? outage() : session,',
          },
        },
        {
          file: "e2e/canary.spec.ts",
          test: "no token reaches the browser or the log, and no personal data the log",
          mutant: {
            without: "logs naming operations by template",
            file: "lib/server/carecloud/transport/transport.ts",
            find: "record(ctx, `${method} ${template}`, outcome, false);",
            replace: "record(ctx, `${method} ${path}`, outcome, false);",
          },
        },
        {
          file: "e2e/secrets.spec.ts",
          test: "a leaked store file shows no token, no password and no session id",
          mutant: {
            without: "the token sealed in the store",
            file: "lib/server/session/open-session.ts",
            find: "    token: seal(token),\n",
            replace: "    token: seal(token),\n    ...{ plain: token },\n",
          },
        },
      ],
    },
    {
      id: "personal-logs",
      says: "No name, e-mail address, phone, card number or password stands in a log.",
      proofs: [
        {
          file: "e2e/canary.spec.ts",
          test: "no token reaches the browser or the log, and no personal data the log",
          mutant: {
            without: "silence about what was typed",
            file: "lib/server/session/sign-in.ts",
            find: "  const allowed = await countSignIn({ address, account });",
            replace:
              "  process.stdout.write(`${input.login}\\n`);\n  const allowed = await countSignIn({ address, account });",
          },
        },
      ],
    },
    {
      id: "log-lines",
      says: "A request is one JSON line with its id, route template, status, time and upstream calls.",
      proofs: [
        {
          file: "e2e/canary.spec.ts",
          test: "every line of the log is JSON with what an operator looks for",
          mutant: {
            without: "the route's template in place of its path",
            file: "lib/server/http/reply.ts",
            find: "trace.route = templateOf(request.nextUrl.pathname, exchange.params);",
            replace: "trace.route = request.nextUrl.pathname;",
          },
        },
      ],
    },
    {
      id: "new-session",
      says: "Signing in gives a new session id and a new token; the old ones are dead.",
      proofs: [
        {
          file: "e2e/isolation.spec.ts",
          test: "signing in gives a new session and a new token, and ends the old ones",
          mutant: {
            without: "the end of the session before",
            file: "lib/server/session/open-session.ts",
            find: '  if (previous.state === "member") await signOut(ctx, previous.id);\n',
            replace: "",
          },
        },
      ],
    },
    {
      id: "sign-out-wins",
      says: "A reply that comes after a sign-out sets no cookie and shows no data.",
      proofs: [
        {
          file: "e2e/isolation.spec.ts",
          test: "a slow reply that comes after signing out sets no cookie and shows nothing",
          mutant: {
            without: "the look whether the session had ended before",
            file: "lib/server/http/reply.ts",
            find: "if (!late) headers",
            replace: "headers",
          },
        },
        {
          file: "lib/server/session/lifecycle.test.ts",
          test: "never comes back through a write that races the sign-out",
          mutant: {
            without: "writing only over what is there",
            file: "lib/server/session/read.ts",
            find: "await store().setIfPresent(recordKey(id)",
            replace: "await store().set(recordKey(id)",
          },
        },
      ],
    },
    {
      id: "guest-token",
      says: "The guests' token never carries a sign-in, a registration or a one-time code.",
      proofs: [
        {
          file: "e2e/isolation.spec.ts",
          test: "the guests' token never signs anybody in",
          mutant: {
            without: "a token of its own for each sign-in",
            file: "lib/server/session/open-session.ts",
            find: "const token = await createToken(ctx, { deviceId, name: DEVICE_NAME });",
            replace:
              'const token = await (await import("@/lib/server/carecloud/guest-token")).guestToken(ctx);',
          },
        },
      ],
    },
    {
      id: "two-guests",
      says: "Of two guests one signs in: the other stays a guest.",
      proofs: [
        {
          file: "e2e/isolation.spec.ts",
          test: "of two guests one signs in: the other stays a guest",
          mutant: {
            without: "the cookie being all that names a session",
            file: "lib/server/session/read.ts",
            find: "  const secret = validId(cookie);\n",
            replace:
              "  const shared = globalThis as { last?: string | null };\n  const secret = validId(cookie) ?? shared.last ?? null;\n  shared.last = secret;\n",
          },
        },
      ],
    },
    {
      id: "members-only",
      says: "Every member handler answers 401 without a session, whatever headers come along.",
      proofs: [
        {
          file: HANDLERS,
          test: "a guest gets 401, with whatever tricks",
          mutant: {
            without: "the handler's own look at the session",
            file: "lib/server/http/route.ts",
            find: 'return session.state === "guest" ? fail("session_ended") : ok(session);',
            replace: "return ok(session as MemberSession);",
          },
        },
        {
          file: "e2e/security.spec.ts",
          test: "a guest is sent to sign-in before anything is said",
          mutant: {
            without: "the page's own look at the session",
            file: "lib/server/member.ts",
            find: 'if (session.state === "member") return memberContext(requestContext(locale), session);',
            replace: "return memberContext(requestContext(locale), session as never);",
          },
        },
      ],
    },
    {
      id: "own-writes",
      says: "A write that no page of ours can have sent is refused, and CareCloud hears nothing of it.",
      proofs: [
        {
          file: HANDLERS,
          test: REFUSED,
          mutant: {
            without: "the own header",
            file: GUARDS,
            find: 'if (headers.get("x-requested-with") !== OWN_CLIENT) return fail("forbidden").error;',
            replace: "",
          },
        },
        {
          file: HANDLERS,
          test: REFUSED,
          mutant: {
            without: "the check of Origin",
            file: GUARDS,
            find: 'if (origin !== null && origin !== settings().appOrigin) return fail("forbidden").error;',
            replace: "",
          },
        },
        {
          file: HANDLERS,
          test: REFUSED,
          mutant: {
            without: "the check of Sec-Fetch-Site",
            file: GUARDS,
            find: 'if (site !== null && site !== "same-origin") return fail("forbidden").error;',
            replace: "",
          },
        },
        {
          file: HANDLERS,
          test: REFUSED,
          mutant: {
            without: "the content type",
            file: GUARDS,
            find: 'return type === "application/json" ? null : fail("unsupported_media_type").error;',
            replace: "return type === undefined ? fail('unsupported_media_type').error : null;",
          },
        },
        {
          file: HANDLERS,
          test: REFUSED,
          mutant: {
            without: "the limit of bodies",
            file: "lib/server/http/body.ts",
            find: "export const MAX_BODY_BYTES = 64 * 1024;",
            replace: "export const MAX_BODY_BYTES = 64 * 1024 * 1024;",
          },
        },
      ],
    },
    {
      id: "customer-id",
      says: "Whose record it is comes from the session: a customer id in a request is refused.",
      proofs: [
        {
          file: HANDLERS,
          test: REFUSED,
          mutant: {
            without: "the look for a customer id",
            file: "lib/server/http/route.ts",
            find: "  Object.keys(given).some((name) => /^customer_?id$/i.test(name));",
            replace: "  false;",
          },
        },
      ],
    },
    {
      id: "ownership",
      says: "Another member's record is not found, after a read at most, and never written to.",
      proofs: [
        {
          file: "e2e/ownership.spec.ts",
          test: "of another member are not found, and nothing is written",
          mutant: {
            without: "the card's owner",
            file: "lib/server/carecloud/cards.ts",
            find: '  if (card.value.customer_id !== ctx.customerId) return fail("not_found");\n',
            replace: "",
          },
        },
        {
          file: "e2e/ownership.spec.ts",
          test: "every handler that takes an id is known to this file",
          mutant: {
            without: "the list being complete",
            file: "e2e/ownership.spec.ts",
            find: 'const SHARED = ["booking-tickets", ',
            replace: "const SHARED = [",
          },
        },
      ],
    },
    {
      id: "paths",
      says: "An id never leads out of its resource, and a request's headers never name host or address.",
      proofs: [
        {
          file: "lib/server/carecloud/transport/transport.test.ts",
          test: "never leaves its resource by the id %j",
          mutant: {
            without: "the look for dots",
            file: "lib/server/carecloud/transport/request.ts",
            find: 'if (values.some((value) => value === "" || value === "." || value === "..")) return null;',
            replace: "void values;",
          },
        },
        {
          file: "lib/cli/gate.test.ts",
          test: "",
          mutant: {
            without: "the gate taking claims off",
            file: "lib/cli/gate.ts",
            find: "for (const name of Object.keys(headers)) if (CLAIMS.test(name)) delete headers[name];",
            replace: "",
          },
        },
      ],
    },
    {
      id: "limits",
      says: "Tries are limited per address and account, without letting a stranger lock a member out.",
      proofs: [
        {
          file: "e2e/session.spec.ts",
          test: "too many tries have their own message, and a right password does not help then",
          mutant: {
            without: "the limit of sign-ins",
            file: "lib/server/session/sign-in.ts",
            find: "  if (!allowed.ok) return allowed;\n",
            replace: "",
          },
        },
        {
          file: "lib/server/session/lifecycle.test.ts",
          test: "stop a guesser before upstream is asked, but not the member elsewhere",
          mutant: {
            without: "the pair of address and account",
            file: "lib/server/limits.ts",
            find: "const pairOf = ({ address, account }: SignInAttempt): string => `${address} ${account}`;",
            replace: "const pairOf = ({ account }: SignInAttempt): string => account;",
          },
        },
        {
          file: "e2e/guest-requests.spec.ts",
          test: "handlers make one member per contact, and none without a proof",
          mutant: {
            without: "the limit of codes",
            file: "lib/server/limits.ts",
            find: "code: { address: 40, contact: 6, seconds: HOUR },",
            replace: "code: { address: 4000, contact: 6000, seconds: HOUR },",
          },
        },
        {
          file: "e2e/credits.spec.ts",
          test: "numbers cannot be guessed, and an outage is no wrong number",
          mutant: {
            without: "the limit of gift card checks",
            file: "lib/server/limits.ts",
            find: 'name: "member", max: 10, seconds',
            replace: 'name: "member", max: 1000, seconds',
          },
        },
      ],
    },
    {
      id: "enumeration",
      says: "Neither sign-in nor password mail tells whether an account exists, by words or by time.",
      proofs: [
        {
          file: "e2e/guest-requests.spec.ts",
          test: "whether an account exists is told by no status, no body and no time",
          mutant: {
            without: "the least time of an answer",
            file: "lib/server/password-reset.ts",
            find: "const LEAST_MS = 600;",
            replace: "const LEAST_MS = 0;",
          },
        },
        {
          file: "e2e/session.spec.ts",
          test: "unknown, wrong and blocked are told apart by nobody",
          mutant: {
            without: "one answer for all of them",
            file: "lib/server/session/sign-in.ts",
            find: '  if (readings.length === 0) return fail("invalid_credentials");',
            replace: '  if (readings.length === 0) return fail("not_found");',
          },
        },
      ],
    },
    {
      id: "hostile-texts",
      says: "Nothing of what CareCloud sends can run, load or take a page over.",
      proofs: [
        {
          file: "e2e/messages-hostile.spec.ts",
          test: "meets nothing that runs, loads, covers or asks",
          mutant: {
            without: "the sanitiser of letters",
            file: "lib/server/messages/sanitise.ts",
            find: "",
            replace: "",
          },
        },
        {
          file: "lib/server/images.test.ts",
          test: "is not fetched by a name that leads to this machine",
          mutant: {
            without: "private addresses refused",
            file: "lib/server/private-address.ts",
            find: "",
            replace: "",
          },
        },
      ],
    },
    {
      id: "headers",
      says: "Every reply carries its policy: pages a nonce of their own, handlers nothing at all.",
      proofs: [
        {
          file: "e2e/security.spec.ts",
          test: "every page carries a strict policy with a nonce of its own",
          mutant: {
            without: "scripts by nonce only",
            file: "lib/server/http/page-headers.ts",
            find: "`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,",
            replace: "`script-src 'self' 'unsafe-inline' 'nonce-${nonce}'${evaluation}`,",
          },
        },
        {
          file: "e2e/security.spec.ts",
          test: "refusals, errors and unknown addresses carry the usual headers too",
          mutant: {
            without: "the fallback for all other replies",
            file: "next.config.mjs",
            find: 'headers: async () => [{ source: "/:path*", headers: fallbackHeaders }],',
            replace: "",
          },
        },
        {
          file: "e2e/security.spec.ts",
          test: "the session cookie says nothing and cannot be read by a script",
          mutant: {
            without: "HttpOnly",
            file: "lib/server/session/cookie.ts",
            find: "Path=/; HttpOnly; ",
            replace: "Path=/; ",
          },
        },
      ],
    },
    {
      id: "return-to",
      says: "After sign-in a member comes back to a page of ours, whatever the address says.",
      proofs: [
        {
          file: "lib/routes.test.ts",
          test: "never leaves the origin, whatever is thrown at it",
          mutant: {
            without: "the look at what it resolves to",
            file: "lib/routes.ts",
            find: "if (url?.origin !== ORIGIN) return fallback;",
            replace: "if (!url) return value;",
          },
        },
      ],
    },
    {
      id: "rotation",
      says: "Keys are rotated without signing anyone out, and the old one can go.",
      proofs: [
        {
          file: "e2e/secrets.spec.ts",
          test: "keys are rotated without signing anyone out, and the old one can go",
          mutant: {
            without: "tokens sealed anew under the newest key",
            file: "lib/server/session/read.ts",
            find: "const current = isCurrent(record.token);",
            replace: "const current = isCurrent(record.token) || true;",
          },
        },
        {
          file: "e2e/secrets.spec.ts",
          test: "keys are rotated without signing anyone out, and the old one can go",
          mutant: {
            without: "all keys opening",
            file: "lib/server/crypt.ts",
            find: "const key = keys.find((candidate) => keyId(candidate) === id);",
            replace: "const key = keys.slice(0, 1).find((candidate) => keyId(candidate) === id);",
          },
        },
      ],
    },
  ],
};
