import type { PromiseMade } from "./types";

const SIGTERM = {
  spec: "lifecycle.spec.ts",
  name: "SIGTERM: readiness turns first, what is under way is finished, then it ends well",
} as const;
const WIPED = {
  spec: "offline.spec.ts",
  name: "signing out, an end elsewhere and another member wipe what was kept",
} as const;

/** What is not lost, and what is not left, when a session, a process or its room comes to an end. */
export const ENDINGS: readonly PromiseMade[] = [
  {
    promise: "What was typed survives a session that ends",
    mutants: [
      {
        id: "typed-forgotten",
        without: "what was typed being kept on the way to sign-in",
        file: "lib/queries/session.ts",
        find: "leaving = true;",
        replace: "leaving = true;\nsessionStorage.clear();",
        as: "statements",
        test: {
          spec: "profile.spec.ts",
          name: "keeps what was typed through a session that ends, and forgets it at sign-out",
        },
      },
    ],
  },
  {
    promise:
      "Nothing of a member is left after signing out, in any tab, on the way back, or for the next one",
    mutants: [
      {
        id: "session-after-sign-out",
        without: "the end of the session on the server",
        file: "app/api/session/route.ts",
        find: 'if (id && (await signOut(ctx, id))) reply.append("set-cookie", expiredCookie(request));',
        replace: 'reply.append("set-cookie", expiredCookie(request));',
        as: "statements",
        test: { spec: "sign-out.spec.ts", name: "signing out kills the cookie and the token" },
      },
      {
        id: "other-tabs",
        without: "the word to other tabs",
        file: "lib/queries/session.ts",
        find: 'new BroadcastChannel(CHANNEL).postMessage("ended")',
        replace: "undefined",
        test: { spec: "sign-out.spec.ts", name: "signing out in one tab empties every other" },
      },
      {
        id: "tab-keeps",
        without: "the emptying of the tab's storage",
        file: "lib/queries/session.ts",
        find: "sessionStorage.clear();",
        replace: "",
        as: "statements",
        test: {
          spec: "isolation.spec.ts",
          name: "two members on one device: nothing of the first is left for the second",
        },
      },
      {
        id: "worker-keeps",
        without: "the worker's wiping",
        file: "lib/worker/sw/keeper.ts",
        find: "await caches.delete(KEPT);",
        replace: "",
        test: WIPED,
      },
      {
        id: "worker-heeds-nobody",
        without: "the worker's look for another member",
        file: "lib/worker/sw/keeper.ts",
        find: "if (marks.some((kept) => kept !== mark)) await wipe();",
        replace: "",
        test: WIPED,
      },
    ],
  },
  {
    promise:
      "Without a network the till scans, in every engine and in a brand's app; the rest says so",
    // In Firefox it was seen to fail where its failed preload was taken for none.
    also: ["embed.spec.ts", "engines/journeys.spec.ts"],
    mutants: [
      {
        id: "nothing-without-network",
        without: "the till screen that is kept",
        file: "lib/worker/sw/till.ts",
        find: "return (await keptTill(path)) ?? reply(await fresh);",
        replace: "return reply(await fresh);",
        test: {
          spec: "offline.spec.ts",
          name: "without a network a repeat visit opens the till, and everything else says what still works",
        },
      },
    ],
  },
  {
    promise: "kill -9 loses no acknowledged session; SIGTERM cuts no request",
    mutants: [
      {
        id: "acknowledged-too-soon",
        without: "a session written before it is acknowledged",
        file: "lib/server/store/libsql.ts",
        find: `await this.#write(
      key,
      "INSERT OR REPLACE INTO entries (key, value, expires_at) VALUES (?, ?, ?)",
      [key, value, this.#expiry(ttlSeconds)],
    )`,
        replace: `void setTimeout(() => this.#write(
      key,
      "INSERT OR REPLACE INTO entries (key, value, expires_at) VALUES (?, ?, ?)",
      [key, value, this.#expiry(ttlSeconds)],
    ), 5_000).unref()`,
        test: {
          spec: "lifecycle.spec.ts",
          name: "kill -9: every acknowledged session is still there",
        },
      },
      {
        id: "acknowledged-too-soon-in-redis",
        without: "a session written to Redis before it is acknowledged",
        file: "lib/server/store/redis.ts",
        find: 'await this.#run((redis) => redis.set(key, value, "EX", ttlSeconds))',
        replace:
          'void setTimeout(() => this.#run((redis) => redis.set(key, value, "EX", ttlSeconds)), 5_000).unref()',
        test: {
          full: "full/redis-outage.spec.ts",
          name: "kill -9 of an instance and of Redis: every acknowledged session is still there",
        },
      },
      {
        id: "requests-cut",
        without: "the wait for what is under way",
        file: "lib/cli/connections.ts",
        find: "if (replies.size === 0) socket.destroy();",
        replace: "socket.destroy();",
        as: "statements",
        test: SIGTERM,
      },
      {
        id: "tail-cut",
        without: "the wait for a reply that is still on its way out",
        file: "lib/cli/connections.ts",
        find: "SocketServer.prototype.close.call(this.#server, () => resolve());",
        replace: "this.#server.close(() => resolve());",
        as: "statements",
        test: { unit: "lib/cli/door.test.ts" },
      },
      {
        id: "slow-writes-cut",
        without: "time for the slowest request",
        file: "lib/server/lifecycle.ts",
        find: "CALLS_IN_A_ROW * DEADLINES.total",
        replace: "15_000",
        test: { unit: "lib/server/lifecycle.test.ts" },
      },
      {
        id: "ready-to-the-end",
        without: "/readyz turning first",
        file: "app/readyz/route.ts",
        find: "isDraining()",
        replace: "false",
        test: SIGTERM,
      },
      {
        id: "no-drain",
        without: "the time between turning /readyz and closing",
        file: "lib/cli/server.ts",
        find: "await new Promise((resolve) => setTimeout(resolve, drainSeconds * 1000));",
        replace: "",
        as: "statements",
        test: SIGTERM,
      },
    ],
  },
  {
    promise: "Too much at once: right answers or a quick 503",
    also: ["lifecycle.spec.ts"],
    mutants: [
      {
        id: "no-crowd",
        without: "the limit of requests at once",
        file: "lib/cli/crowd.ts",
        find: "this.#inside >= this.most",
        replace: "false",
        test: { unit: "lib/cli/crowd.test.ts" },
      },
      {
        id: "probes-turned-away",
        without: "room for probes at any time",
        file: "lib/cli/crowd.ts",
        find: "ALWAYS.test(url)",
        replace: "false",
        test: { unit: "lib/cli/crowd.test.ts" },
      },
      {
        id: "pictures-without-end",
        without: "the limit of pictures that wait to be made smaller",
        file: "lib/server/shrunk-pictures.ts",
        find: "bulkhead(MOST_MAKING, MOST_WAITING)",
        replace: "bulkhead(Infinity, MOST_WAITING)",
        test: {
          unit: "lib/server/shrunk-pictures.test.ts",
          name: "waits its turn, and is refused at once where there is no end of it",
        },
      },
      {
        id: "pictures-for-nobody",
        without: "the end of a picture that nobody waits for",
        file: "lib/server/shrunk-pictures.ts",
        find: "underWay.end.abort();",
        replace: "",
        as: "statements",
        test: {
          unit: "lib/server/shrunk-pictures.test.ts",
          name: "is given up once nobody waits for it, and keeps nobody else waiting",
        },
      },
    ],
  },
];
