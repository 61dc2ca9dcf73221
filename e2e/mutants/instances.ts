import type { PromiseMade } from "./types";

const TWO = "full/two-instances.spec.ts";
const IN_TURN = "lib/server/carecloud/in-turn.ts";
const IN_TURN_TEST = "lib/server/carecloud/in-turn.test.ts";
const DEAD =
  "goes on a minute after an instance died at it, whose late end frees nobody else's place";
const ONE_SESSION = {
  full: TWO,
  name: "one session is good at both instances, and gone from both",
} as const;

/** What many instances have in common. */
export const INSTANCES: readonly PromiseMade[] = [
  {
    promise: "Sessions, limits and redemptions are one over many instances",
    mutants: [
      {
        id: "store-of-its-own",
        without: "the store that all share",
        file: "lib/server/store/index.ts",
        find: 'url.startsWith("file:") ? new LibsqlStore(url) : new RedisStore(url)',
        replace:
          'new LibsqlStore(url.startsWith("file:") ? url : `file:test-results/own-${process.pid}.db`)',
        test: ONE_SESSION,
      },
      {
        id: "tries-counted-apart",
        without: "tries being counted together",
        file: "lib/server/limits.ts",
        find: "`limit:${action}:${name}:${hashId(subject)}:${Math.floor(now / 1000 / seconds)}`",
        replace:
          "`limit:${action}:${name}:${hashId(subject)}:${Math.floor(now / 1000 / seconds)}:${process.pid}`",
        test: { full: TWO, name: "tries are counted together" },
      },
      {
        id: "intents-apart",
        without: "claims that all instances share",
        file: "lib/server/intents/intents.ts",
        find: "openLedger(store(), write.subject)",
        replace:
          "openLedger(store(), { ...write.subject, about: `${write.subject.about} ${process.pid}` })",
        test: { full: "once.spec.ts", name: "any write that happens once:" },
      },
    ],
  },
  {
    promise: "Edits of one record come one after another over many instances: none undoes another",
    also: ["lib/server/carecloud/operations.test.ts"],
    mutants: [
      {
        id: "turns-of-one-process",
        without: "the turn that all instances share",
        file: IN_TURN,
        find: "await takePlace(store(), place, holder, LEASE_SECONDS)",
        replace: "true",
        test: {
          full: TWO,
          name: "of two edits of one profile, at both instances at once, one is saved and one told of it",
        },
      },
      {
        id: "turn-of-the-dead",
        without: "the end of a turn whose instance died",
        file: IN_TURN,
        find: "await takePlace(store(), place, holder, LEASE_SECONDS)",
        replace: "await takePlace(store(), place, holder, 100 * LEASE_SECONDS)",
        test: { unit: IN_TURN_TEST, name: DEAD },
      },
      {
        id: "turn-ended-by-another",
        without: "only its holder ending a turn",
        file: "lib/server/store/hold.ts",
        find: "store.compareAndSet(key, holder, FREE, FREE_SECONDS)",
        replace: "store.set(key, FREE, FREE_SECONDS).then(() => true)",
        test: { unit: IN_TURN_TEST, name: DEAD },
      },
      {
        id: "turn-not-come",
        without: "the end of waiting for a turn",
        file: IN_TURN,
        find: "if (await gotPlace(place, holder, until)) return await work();",
        replace: "await gotPlace(place, holder, until);\nreturn await work();",
        as: "statements",
        test: {
          unit: IN_TURN_TEST,
          name: "is to be tried again where its turn does not come, and has not begun",
        },
      },
    ],
  },
  {
    promise: "Journeys are the same on two instances",
    mutants: [
      {
        id: "parts-of-one-process",
        without: "refused parts written into the session",
        file: "lib/server/session/closed-parts.ts",
        find: "if (!record || value === null) return;",
        replace: "return;",
        as: "statements",
        test: { full: "stamps.spec.ts" },
      },
    ],
  },
  {
    promise: "A page is the same in the browser however quickly its parts come",
    mutants: [
      {
        id: "unread-at-once",
        without: "the number of unread messages waiting for the browser",
        file: "components/layout/use-unread.ts",
        find: "useSyncExternalStore(subscribe, () => client.getQueryData<UnreadCount>(key), nobodyKnows)",
        replace:
          "useSyncExternalStore(subscribe, () => client.getQueryData<UnreadCount>(key), () => client.getQueryData<UnreadCount>(key))",
        test: ONE_SESSION,
      },
    ],
  },
  {
    promise: "Refused parts are known to every instance",
    mutants: [
      {
        id: "parts-unwritten",
        without: "refused parts written into the session",
        file: "lib/server/session/closed-parts.ts",
        find: "if (!record || value === null) return;",
        replace: "return;",
        as: "statements",
        test: {
          unit: "lib/server/session/lifecycle.test.ts",
          name: "carries the parts that upstream refused it, for as long as it did",
        },
      },
    ],
  },
  {
    promise: "Redis stopped and started signs nobody out",
    mutants: [
      {
        id: "outage-is-a-guest",
        without: "an unreachable store kept apart from a guest",
        file: "lib/server/session/read.ts",
        find: '{ state: "unavailable" }',
        replace: "GUEST",
        test: {
          full: "full/redis-outage.spec.ts",
          name: "Redis stops and comes back: try again, never a sign-out, never a lost cookie",
        },
      },
      {
        id: "count-is-forgotten",
        without: "Redis' own count of tries",
        file: "lib/server/store/redis.ts",
        find: "local sum = redis.call('INCR', KEYS[1])",
        replace: "local sum = 1",
        as: "template",
        test: { unit: "lib/server/store/redis.test.ts", redis: true },
      },
    ],
  },
  {
    promise: "The embedded file takes one process",
    mutants: [
      {
        id: "store-file-unlocked",
        without: "the lock of the store's file",
        file: "lib/server/store/libsql.ts",
        find: "PRAGMA locking_mode = EXCLUSIVE;",
        replace: "PRAGMA locking_mode = NORMAL;",
        as: "template",
        test: {
          unit: "lib/server/store/libsql.test.ts",
          name: "refuses a second process, in words, and takes it once the first is gone",
        },
      },
    ],
  },
];
