import type { PromiseMade } from "./types";

/** What is believed of a visitor, how often one may try, and what one learns by it. */
export const VISITORS: readonly PromiseMade[] = [
  {
    promise: "A visitor's headers name neither host nor address",
    mutants: [
      {
        id: "claims",
        without: "the gate taking claims off",
        file: "lib/cli/gate.ts",
        find: "CLAIMS.test(name)",
        replace: "false",
        test: { unit: "lib/cli/gate.test.ts" },
      },
      {
        id: "host",
        without: "the site's own host",
        file: "lib/cli/gate.ts",
        find: "headers.host = origin.host;",
        replace: "",
        as: "statements",
        test: { unit: "lib/cli/gate.test.ts" },
      },
      {
        id: "subrequest",
        without: "the refusal of x-middleware headers",
        file: "lib/cli/gate.ts",
        find: "FORBIDDEN.test(name)",
        replace: "false",
        test: { unit: "lib/cli/gate.test.ts" },
      },
      {
        id: "first-hop",
        without: "the count of one's own proxies",
        file: "lib/server/client-address.ts",
        find: "hops.at(-trustedProxies)",
        replace: "hops[0]",
        test: { unit: "lib/cli/gate.test.ts" },
      },
    ],
  },
  {
    promise:
      "Tries are limited per address and account; strangers lock nobody out of a known browser",
    mutants: [
      {
        id: "never-refused",
        without: "the refusal above a limit",
        file: "lib/server/limits.ts",
        find: "sum > limit.max",
        replace: "false",
        test: {
          spec: "session.spec.ts",
          name: "too many tries have their own message, and a right password does not help then",
        },
      },
      {
        id: "lock-out",
        without: "the pair of address and account",
        file: "lib/server/limits.ts",
        find: "`${address} ${account}`",
        replace: "account",
        test: {
          unit: "lib/server/session/lifecycle.test.ts",
          name: "stop a guesser before upstream is asked, but not the member elsewhere",
        },
      },
      {
        id: "many-accounts",
        without: "the limit of one address",
        file: "lib/server/limits.ts",
        find: "[PER_ADDRESS, address]",
        replace: "[{ ...PER_ADDRESS, max: Infinity }, address]",
        test: {
          unit: "lib/server/session/lifecycle.test.ts",
          name: "stop one address that tries many accounts",
        },
      },
      {
        id: "many-addresses",
        without: "the limit of one account",
        file: "lib/server/limits.ts",
        find: "[PER_ACCOUNT, account]",
        replace: "[{ ...PER_ACCOUNT, max: Infinity }, account]",
        test: {
          unit: "lib/server/session/lifecycle.test.ts",
          name: "stop many addresses that try one account",
        },
      },
      {
        id: "known-device",
        without: "the way in for a browser that was signed in before",
        file: "app/api/session/route.ts",
        find: "knownDevice(request, account)",
        replace: "null",
        test: {
          unit: "app/api/session/route.test.ts",
          name: "is open to a browser that signed in before, and to no other",
        },
      },
      {
        id: "others-device",
        without: "the look whose device's cookie it is",
        file: "lib/server/session/known-device.ts",
        find: "entry.account === hashId(account)",
        replace: "true",
        test: {
          unit: "app/api/session/route.test.ts",
          name: "is open to a browser that signed in before, and to no other",
        },
      },
      {
        id: "stolen-device",
        without: "the limit of one known browser",
        file: "lib/server/limits.ts",
        find: "[PER_DEVICE, device]",
        replace: "[{ ...PER_DEVICE, max: Infinity }, device]",
        test: {
          unit: "app/api/session/route.test.ts",
          name: "is closed to a stolen cookie once it was tried ten times, wherever from",
        },
      },
      {
        id: "one-home",
        without: "a home's addresses being one visitor",
        file: "lib/server/client-address.ts",
        find: "d & 0xff00",
        replace: "d",
        test: { unit: "lib/server/client-address.test.ts" },
      },
    ],
  },
  {
    promise:
      "Sign-in (but for CareCloud's own time) and password mail do not tell who has an account",
    mutants: [
      {
        id: "mail-tells-by-time",
        without: "the time at which everybody is answered",
        file: "lib/server/password-reset.ts",
        find: "wait(ANSWER_MS)",
        replace: "wait(0)",
        test: {
          spec: "guest-requests.spec.ts",
          name: "whether an account exists is told by no status, no body and no time",
        },
      },
      {
        id: "letter-waited-for",
        without: "the letter being written behind the answer",
        file: "lib/server/password-reset.ts",
        find: "after(send(unhurried(ctx), token.data, { channelId, recipient }))",
        replace: "await send(unhurried(ctx), token.data, { channelId, recipient })",
        test: {
          unit: "lib/server/password-reset.test.ts",
          name: "a letter that takes its time keeps nobody waiting, and is seen through",
        },
      },
      {
        id: "letter-cut",
        without: "the wait for letters before the server stops",
        file: "lib/server/password-reset.ts",
        find: "after(send(unhurried(ctx), token.data, { channelId, recipient }))",
        replace: "void send(unhurried(ctx), token.data, { channelId, recipient })",
        test: {
          unit: "lib/server/password-reset.test.ts",
          name: "a letter that takes its time keeps nobody waiting, and is seen through",
        },
      },
      {
        id: "sign-in-tells",
        without: "one answer for unknown, wrong and blocked",
        file: "lib/server/carecloud/raised.ts",
        find: 'WRONG.has(reply.error.code) ? fail("invalid_credentials") : repeatable(reply)',
        replace:
          'reply.error.code === "invalid_fields" || reply.error.code === "bad_request" ? fail("invalid_credentials") : repeatable(reply)',
        test: {
          spec: "session.spec.ts",
          name: "unknown, wrong and blocked are told apart by nobody",
        },
      },
    ],
  },
];
