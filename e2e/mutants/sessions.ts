import type { PromiseMade } from "./types";

const CANARY = {
  spec: "canary.spec.ts",
  name: "no token reaches the browser or the log, and no personal data the log",
} as const;
const NEW_SESSION = {
  spec: "isolation.spec.ts",
  name: "signing in gives a new session and a new token, and ends the old ones",
} as const;

/** Tokens, sessions and keys. */
export const SESSIONS: readonly PromiseMade[] = [
  {
    promise:
      "No token reaches a browser or a log; no name, e-mail, phone, card number or password a log",
    also: ["pages.spec.ts"],
    mutants: [
      {
        id: "token-in-reply",
        without: "the hand-picked view of a session",
        file: "app/api/session/route.ts",
        find: 'session.state === "unavailable" ? outage() : view(session.state)',
        replace: 'session.state === "unavailable" ? outage() : { ...session }',
        test: CANARY,
      },
      {
        id: "token-in-page",
        without: "the token kept out of what a page is given",
        file: "app/[locale]/layout.tsx",
        find: "site().name",
        replace: "member?.token ?? site().name",
        test: CANARY,
      },
      {
        id: "token-in-log",
        without: "templates in the log in place of upstream's paths",
        file: "lib/server/carecloud/transport/transport.ts",
        find: "`${method} ${template}`",
        replace: "`${method} ${path}`",
        test: CANARY,
      },
      {
        id: "person-in-log",
        without: "silence about what was typed",
        file: "app/api/session/route.ts",
        find: "if (!result.ok) return result;",
        replace:
          "console.log(JSON.stringify({ typed: body.login }));\nif (!result.ok) return result;",
        as: "statements",
        test: CANARY,
      },
      {
        id: "typed-path-in-log",
        without: "the log's look at what a path's parts are",
        file: "lib/server/http/reply.ts",
        find: '/^[a-z-]*$/.test(segment) ? segment : "[id]"',
        replace: "segment",
        test: { unit: "lib/server/http/route.test.ts" },
      },
    ],
  },
  {
    promise: "A leaked store file shows no token, password or session id",
    mutants: [
      {
        id: "token-unsealed",
        without: "the token sealed in the store",
        file: "lib/server/session/open-session.ts",
        find: "seal(token)",
        replace: "token",
        test: {
          unit: "lib/server/session/lifecycle.test.ts",
          name: "keeps neither the id nor the token readable in the store",
        },
      },
      {
        id: "id-unhashed",
        without: "the hash of a session's id",
        file: "lib/server/crypt.ts",
        find: 'createHash("sha256").update(id).digest("base64url")',
        replace: "id",
        test: {
          spec: "secrets.spec.ts",
          name: "a leaked store file shows no token, no password and no session id",
        },
      },
    ],
  },
  {
    promise:
      "Keys are rotated without signing anyone out, on one instance or many, and the old one can go",
    mutants: [
      {
        id: "not-sealed-anew",
        without: "tokens sealed anew under the newest key",
        file: "lib/server/session/read.ts",
        find: "current ? record.token : seal(token)",
        replace: "record.token",
        test: {
          unit: "lib/server/session/lifecycle.test.ts",
          name: "survives a rotation of keys, and then does without the old one",
        },
      },
      {
        id: "newest-key-only",
        without: "the older keys",
        file: "lib/server/crypt.ts",
        find: "keys.find((candidate) => keyId(candidate) === id)",
        replace: "keys.slice(0, 1).find((candidate) => keyId(candidate) === id)",
        test: {
          spec: "secrets.spec.ts",
          name: "keys are rotated without signing anyone out, and the old one can go",
        },
      },
    ],
  },
  {
    promise: "Signing in gives a new session id and token; the old ones are dead",
    also: ["lib/server/session/lifecycle.test.ts"],
    mutants: [
      {
        id: "same-session-id",
        without: "a new session id",
        file: "lib/server/session/open-session.ts",
        find: 'randomBytes(32).toString("base64url")',
        replace: '"A".repeat(43)',
        test: NEW_SESSION,
      },
      {
        id: "old-session-lives",
        without: "the end of the session before",
        file: "lib/server/session/open-session.ts",
        find: "await endReplaced(ctx, goesOn ? [previous.id] : [previous.id, hashId(id)]);",
        replace: "",
        as: "statements",
        test: NEW_SESSION,
      },
      {
        id: "old-token-lives",
        without: "the end of its token upstream",
        file: "lib/server/session/sign-out.ts",
        find: "if (token) await revoke(ctx, { token, deviceId }, patience);",
        replace: "",
        as: "statements",
        test: NEW_SESSION,
      },
    ],
  },
  {
    promise:
      "The guests' token never signs anybody in; of two guests one signs in, the other stays one",
    mutants: [
      {
        id: "guest-token-raised",
        without: "a token made for one sign-in alone",
        file: "lib/server/session/open-session.ts",
        find: "await createToken(ctx, { deviceId, name: DEVICE_NAME })",
        replace: 'await (await import("@/lib/server/carecloud/guest-token")).guestToken(ctx)',
        test: { spec: "isolation.spec.ts", name: "the guests' token never signs anybody in" },
      },
      {
        id: "session-of-the-process",
        without: "each visitor's session being that of their own cookie",
        file: "lib/server/session/read.ts",
        find: "validId(cookie)",
        replace: "(globalThis.latest = validId(cookie) ?? globalThis.latest)",
        test: {
          spec: "isolation.spec.ts",
          name: "of two guests one signs in: the other stays a guest",
        },
      },
    ],
  },
];
