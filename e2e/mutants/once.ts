import type { PromiseMade } from "./types";

const INTENTS = "lib/server/intents/intents.ts";
const REDEMPTIONS = "lib/server/redemption/redemptions.test.ts";
const BOOK = "lib/server/booking/book.test.ts";
const KEPT_INTENT = "lib/queries/kept-intent.ts";

/** The writes that happen once: redeem, return, add and block a card, register, book. */
export const ONCE: readonly PromiseMade[] = [
  {
    promise:
      "Whatever happens once is one upstream write under 50 identical requests at once, on one or two instances",
    also: ["once.spec.ts", "full/once.spec.ts"],
    mutants: [
      {
        id: "no-claim",
        without: "the claim",
        file: "lib/server/store/hold.ts",
        find: "(await store.setIfAbsent(key, holder, seconds))",
        replace: "(await store.set(key, holder, seconds).then(() => true))",
        test: { unit: REDEMPTIONS },
      },
    ],
  },
  {
    promise:
      "kill -9 before, during and after such a write: no second one, and a right answer, from the same or another instance",
    also: ["full/once.spec.ts"],
    mutants: [
      {
        id: "no-look-for-what-it-made",
        without: "the look for what it made",
        file: INTENTS,
        find: "await find(claim)",
        replace: "({ ok: true, data: null })",
        test: {
          spec: "killed.spec.ts",
          name: "kill -9 after a redemption was made, before its answer: no second one, and a right answer",
        },
      },
    ],
  },
  {
    promise:
      "A double click, a reload, back and forward, a second tab: one write, whose end every tab tells",
    mutants: [
      {
        id: "intent-not-kept",
        without: "the intent kept by the browser",
        file: KEPT_INTENT,
        find: "localStorage.setItem(key(write, intent.about), JSON.stringify(kept));",
        replace: "void kept;",
        as: "statements",
        test: { unit: "lib/queries/kept-intent.test.ts" },
      },
      {
        id: "one-intent-per-place",
        without: "each thing asked for in one place having its own",
        file: KEPT_INTENT,
        find: "about === undefined ? write : `${write} ${about}`",
        replace: "write",
        test: { unit: "lib/queries/kept-intent.test.ts" },
      },
      {
        id: "intent-of-each-tab",
        without: "tabs sharing it",
        file: "lib/queries/once.ts",
        find: "readIntent(write, about)",
        replace: "null",
        test: {
          spec: "once.spec.ts",
          name: "redeem: a double click, a reload meanwhile and a second tab are one write, whose end both tabs tell",
        },
      },
    ],
  },
  {
    promise: "What is not found is not declared void while CareCloud may still be working",
    mutants: [
      {
        id: "void-too-soon",
        without: "the time that upstream may still be working",
        file: INTENTS,
        find: "age < GRACE_MS",
        replace: "false",
        test: {
          unit: REDEMPTIONS,
          name: "stays pending while upstream may still be working, then spends nothing and stays closed",
        },
      },
      {
        id: "grace-from-the-reads",
        without: "that time being counted from when the write goes out",
        file: INTENTS,
        find: "{ since: now() }",
        replace: "{}",
        test: {
          unit: BOOK,
          name: "whose times were long in coming stays open as long, counted from the write",
        },
      },
    ],
  },
  {
    promise: "An intent that was told to be none never writes afterwards",
    also: [BOOK],
    mutants: [
      {
        id: "asked-and-left-open",
        without: "closing it when it is asked about",
        file: INTENTS,
        find: "await ledger.close(asked);",
        replace: "",
        as: "statements",
        test: { unit: REDEMPTIONS },
      },
      {
        id: "none-without-its-claim",
        without: "closing the claim that was looked at, and no newer one",
        file: INTENTS,
        find: 'await ledger.advance(held, { phase: "unknown" })',
        replace: "held",
        test: {
          unit: BOOK,
          name: "that goes out while somebody looks for it is not told to be none",
        },
      },
      {
        id: "sent-without-asking",
        without: "asking for the claim right before the write",
        file: "lib/server/carecloud/transport/transport.ts",
        find: "ctx.sending && !(await ctx.sending())",
        replace: "false",
        test: {
          unit: "lib/server/carecloud/transport/transport.test.ts",
          name: "asks before it goes out, where it is to ask, and stays where the answer is no",
        },
      },
    ],
  },
  {
    promise:
      "What the browser keeps of an intent is not left to the next member, and not asked about when nobody knows any more",
    mutants: [
      {
        id: "intents-for-ever",
        without: "its age",
        file: KEPT_INTENT,
        find: "Date.now() - kept.at <= KEPT_MS",
        replace: "true",
        test: { unit: "lib/queries/kept-intent.test.ts" },
      },
      {
        id: "intents-left-behind",
        without: "forgetting it at sign-out",
        file: "lib/queries/session.ts",
        find: "forgetIntents();",
        replace: "",
        as: "statements",
        test: {
          spec: "isolation.spec.ts",
          name: "two members on one device: nothing of the first is left for the second",
        },
      },
    ],
  },
];
