import "server-only";
import { z } from "zod";
import { hashId } from "@/lib/server/crypt";

/**
 * The one unresolved redemption of a reward by a member.
 * - `claimed`: nothing has been sent; whoever holds the claim must move it to `sent` before writing.
 * - `sent`: the write is on its way, or the process that made it is gone.
 * - `unknown`: the write ended without an answer; only reading vouchers can tell.
 */
const Claim = z.object({
  intentId: z.string(),
  phase: z.enum(["claimed", "sent", "unknown"]),
  /** When the phase `claimed` or `sent` began, in milliseconds since 1970. */
  since: z.number(),
  /** Vouchers of the reward that were there before the write. */
  before: z.array(z.string()),
});
export type Claim = z.infer<typeof Claim>;

/** What came of an intent, for good. */
const Outcome = z.discriminatedUnion("state", [
  z.object({ state: z.literal("settled"), voucherId: z.string() }),
  z.object({ state: z.literal("none") }),
]);
export type Outcome = z.infer<typeof Outcome>;

/** Stands where a claim was given up: with `compareAndSet` only its holder can have put it there. */
export const FREE = "free";

/** Neither key tells who the member is. */
export const claimKey = (customerId: string, rewardId: string): string =>
  `redemption:${hashId(customerId)}:${hashId(rewardId)}`;

export const outcomeKey = (customerId: string, rewardId: string, intentId: string): string =>
  `redeemed:${hashId(customerId)}:${hashId(`${rewardId} ${intentId}`)}`;

const parse = <T>(schema: z.ZodType<T>, raw: string): T => schema.parse(JSON.parse(raw));

export const readClaim = (raw: string | null): Claim | null =>
  raw === null || raw === FREE ? null : parse(Claim, raw);

export const readOutcome = (raw: string | null): Outcome | null =>
  raw === null ? null : parse(Outcome, raw);
