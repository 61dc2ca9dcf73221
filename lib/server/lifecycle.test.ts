import { expect, test } from "vitest";
import { DEADLINES } from "@/lib/server/carecloud/transport/limits";
import { FINISH_MS } from "./lifecycle";

// Every call as slow as it may be, and its outcome unknown until it is looked for.
test.each<[string, string[]]>([
  ["a redemption", ["look", "write", "find", "balance"]],
  ["a booking for another", ["look", "slot", "write", "find", "read", "cancel", "find"]],
  [
    "a registration",
    ["guest", "form", "check", "token", "sign in", "token", "write", "token", "find", "sign out"],
  ],
])("closing waits for %s with the slowest calls", (_what, calls) => {
  expect(FINISH_MS).toBeGreaterThan(calls.length * DEADLINES.total);
});
