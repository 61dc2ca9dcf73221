import type { PromiseMade } from "./types";

const TRANSPORT = "lib/server/carecloud/transport/transport.test.ts";

/** What is not lost while CareCloud is unwell, or two write at once. */
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
        find: `made.status >= 400 && made.status < 500
        ? refusal(fail("bad_request").error)
        : upstreamUnavailable()`,
        replace: 'refusal(fail("session_ended").error)',
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
];
