import type { ErrorCode } from "@/lib/contracts/result";

/** Answers after which nobody knows whether a write was done: the same request tells, and does it once. */
export const UNCERTAIN: ReadonlySet<ErrorCode> = new Set([
  "outcome_unknown",
  "internal",
  "unavailable",
]);
