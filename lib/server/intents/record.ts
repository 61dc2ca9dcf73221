import "server-only";
import { z } from "zod";
import { hashId } from "@/lib/server/crypt";
import { FREE } from "@/lib/server/store/hold";

/**
 * The one unresolved write of its kind about a subject.
 * - `claimed`: nothing has been sent; whoever holds the claim must move it to `sent` before writing.
 * - `sent`: the write is on its way, or the process that made it is gone.
 * - `unknown`: the write ended without an answer; only reading can tell.
 */
const Claim = z.object({
  intentId: z.string(),
  phase: z.enum(["claimed", "sent", "unknown"]),
  /** When it was claimed; once it is `sent`, when the write went out. In milliseconds since 1970. */
  since: z.number(),
  /** Ids of what was there before the write: what it made is not among them. */
  before: z.array(z.string()),
});
export type Claim = z.infer<typeof Claim>;

/** What came of an intent, for good: the id of what it made or changed, or that it did nothing. */
const Outcome = z.discriminatedUnion("state", [
  z.object({ state: z.literal("settled"), id: z.string() }),
  z.object({ state: z.literal("none") }),
]);
export type Outcome = z.infer<typeof Outcome>;

/** What a write is about: whose it is, and what it changes. */
export interface Subject {
  /** Of write, e.g. `redemption`. */
  kind: string;
  /** Customer id, or whatever else keeps people apart. */
  owner: string;
  /** E.g. the reward's id. */
  about: string;
}

/** Neither key tells who the member is. */
export const claimKey = ({ kind, owner, about }: Subject): string =>
  `intent:${kind}:${hashId(owner)}:${hashId(about)}`;

export const outcomeKey = ({ kind, owner, about }: Subject, intentId: string): string =>
  `outcome:${kind}:${hashId(owner)}:${hashId(`${about} ${intentId}`)}`;

const parse = <T>(schema: z.ZodType<T>, raw: string): T => schema.parse(JSON.parse(raw));

export const readClaim = (raw: string | null): Claim | null =>
  raw === null || raw === FREE ? null : parse(Claim, raw);

export const readOutcome = (raw: string | null): Outcome | null =>
  raw === null ? null : parse(Outcome, raw);
