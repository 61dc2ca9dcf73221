import type { PromiseMade } from "./types";

const TRANSPORT = "lib/server/carecloud/transport/transport.test.ts";
const SIGTERM = {
  spec: "lifecycle.spec.ts",
  name: "SIGTERM: readiness turns first, what is under way is finished, then it ends well",
} as const;
const WIPED = {
  spec: "offline.spec.ts",
  name: "signing out, an end elsewhere and another member wipe what was kept",
} as const;

/** What is not lost, whatever happens. */
export const FAULTS: readonly PromiseMade[] = [
  {
    promise:
      "CareCloud slow, silent, broken, huge or away: the section says so, the rest is well, nobody is signed out",
    also: ["unreachable.spec.ts"],
    mutants: [
      {
        id: "no-deadline",
        without: "the deadline of everything",
        file: "lib/server/carecloud/transport/transport.ts",
        find: "setTimeout(() => deadline.abort(), deadlines.total)",
        replace: "undefined",
        test: { unit: TRANSPORT, name: "ends at the total deadline, retries and all" },
      },
      {
        id: "no-cap",
        without: "the cap of a reply's size",
        file: "lib/server/carecloud/transport/transport.ts",
        find: "options.maxBodyBytes ?? limits.MAX_BODY_BYTES",
        replace: "-1",
        test: { unit: TRANSPORT, name: "refuses a body over the cap, without reading it all" },
      },
      {
        id: "silence-signs-out",
        without: "an outage kept apart from a sign-out",
        file: "lib/server/carecloud/transport/failures.ts",
        find: 'made.kind === "silence" ? upstreamUnavailable() : refusedByStatus(made)',
        replace:
          'made.kind === "silence" ? refusal(fail("session_ended").error) : refusedByStatus(made)',
        test: {
          spec: "outage.spec.ts",
          name: "upstream stops in mid-session: errors, no sign-out, and all is well again after",
        },
      },
      {
        id: "error-signs-out",
        without: "a broken upstream kept apart from a sign-out",
        file: "lib/server/carecloud/transport/failures.ts",
        find: "made.status >= 400 && made.status < 500",
        replace: 'made.status >= 500 ? refusal(fail("session_ended").error) : made.status >= 400',
        test: {
          spec: "faults.spec.ts",
          name: "upstream's answer is 500: the section says so, the others are well, nobody is signed out",
        },
      },
    ],
  },
  {
    promise: "A write is made once, and its outcome told as unknown where it is",
    mutants: [
      {
        id: "writes-repeated",
        without: "writes being made once",
        file: "lib/server/carecloud/transport/transport.ts",
        find: "{ method, path, token, body, locale: ctx.locale, lane: writes, maxRetries: 0 }",
        replace: "{ method, path, token, body, locale: ctx.locale, lane: writes, maxRetries: 2 }",
        test: { unit: TRANSPORT, name: "a write" },
      },
      {
        id: "outcome-guessed",
        without: "the outcome that nobody knows",
        file: "lib/server/carecloud/transport/failures.ts",
        find: "made.sent ? outcomeUnknown() : upstreamUnavailable()",
        replace: "upstreamUnavailable()",
        test: { unit: TRANSPORT, name: "has an unknown outcome after a deadline" },
      },
      {
        id: "claim-of-nobody",
        without: "the claim that all share",
        file: "lib/server/intents/intents.ts",
        find: "openLedger(store(), write.subject)",
        replace:
          "openLedger(store(), { ...write.subject, about: `${write.subject.about} ${Math.random()}` })",
        test: {
          unit: "lib/server/redemption/redemptions.test.ts",
          name: "is one write for 50 parallel identical requests, on two instances",
        },
      },
      {
        id: "no-claim-in-tabs",
        without: "the claim that all tabs share",
        file: "lib/server/intents/intents.ts",
        find: "openLedger(store(), write.subject)",
        replace:
          "openLedger(store(), { ...write.subject, about: `${write.subject.about} ${Math.random()}` })",
        test: {
          spec: "rewards.spec.ts",
          name: "two tabs that confirm the same reward buy it once and show the same voucher",
        },
      },
      {
        id: "void-too-soon",
        without: "the time that upstream may still be working",
        file: "lib/server/intents/intents.ts",
        find: "age < GRACE_MS",
        replace: "false",
        test: {
          unit: "lib/server/redemption/redemptions.test.ts",
          name: "stays pending while upstream may still be working, then spends nothing and stays closed",
        },
      },
    ],
  },
  {
    promise: "Public data that stands in says from when it is",
    mutants: [
      {
        id: "stale-without-time",
        without: "the time of stale data",
        file: "lib/server/carecloud/transport/shared-cache.ts",
        find: "standsIn ? since : null",
        replace: "null",
        test: { unit: "lib/server/carecloud/transport/shared-cache.test.ts" },
      },
      {
        id: "stale-unsaid",
        without: "the time of stale data in pages",
        file: "lib/server/carecloud/public-read.ts",
        find: "asOf === null ? null : new Date(asOf).toISOString()",
        replace: "null",
        test: {
          spec: "outage.spec.ts",
          name: "public data stands in while upstream is away and says from when",
        },
      },
    ],
  },
  {
    promise: "Of two tabs that edit a profile the later one learns of it",
    mutants: [
      {
        id: "profile-version",
        without: "the profile's version",
        file: "lib/server/carecloud/profile.ts",
        find: "current.data.version !== input.version",
        replace: "false",
        test: {
          spec: "profile.spec.ts",
          name: "two tabs: the later one learns of the earlier one's change and loses nothing",
        },
      },
      {
        id: "profile-version-alone",
        without: "the profile's version",
        file: "lib/server/carecloud/profile.ts",
        find: "current.data.version !== input.version",
        replace: "false",
        test: {
          unit: "lib/server/carecloud/operations.test.ts",
          name: "is a conflict where the record changed since it was read",
        },
      },
    ],
  },
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
        find: 'if (session.state === "member") await signOut(ctx, session.id);',
        replace: "",
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
    promise: "kill -9 loses no acknowledged session; SIGTERM cuts no request",
    mutants: [
      {
        id: "acknowledged-too-soon",
        without: "a session written before it is acknowledged",
        file: "lib/server/store/libsql.ts",
        find: `await this.#run("INSERT OR REPLACE INTO entries (key, value, expires_at) VALUES (?, ?, ?)", [
      key,
      value,
      this.#expiry(ttlSeconds),
    ])`,
        replace: `void setTimeout(() => this.#run("INSERT OR REPLACE INTO entries VALUES (?, ?, ?)", [
      key,
      value,
      this.#expiry(ttlSeconds),
    ]), 5_000).unref()`,
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
        file: "lib/cli/server.ts",
        find: "server.closeIdleConnections();",
        replace: "server.closeAllConnections();",
        as: "statements",
        test: SIGTERM,
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
    ],
  },
];
