import "server-only";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { Redemption } from "@/lib/contracts/rewards";
import type { MemberContext } from "@/lib/server/carecloud/context";
import type { getPoints } from "@/lib/server/carecloud/points";
import type { createVoucher } from "@/lib/server/carecloud/rewards";
import type { listVouchersOfReward } from "@/lib/server/carecloud/vouchers";
import type { Store } from "@/lib/server/store";
import { findVoucher, noteOf } from "./evidence";
import { ifReachable, openLedger, type Held, type Ledger } from "./ledger";
import type { Outcome } from "./record";

/** Longer than any read or write takes: whoever held a claim for longer is gone. */
const LEASE_MS = 25_000;
/** After its deadline upstream may still be working on a write: until then "nothing" proves nothing. */
const GRACE_MS = 30_000;
/** How long a repeated request waits for the first one, and how often it looks. */
const JOIN_MS = 20_000;
const LOOK_MS = 150;

export interface RedemptionParts {
  store: () => Store;
  now: () => number;
  pause: (ms: number) => Promise<void>;
  listVouchersOfReward: typeof listVouchersOfReward;
  createVoucher: typeof createVoucher;
  getPoints: typeof getPoints;
}

export interface Redemptions {
  redeem(ctx: MemberContext, rewardId: string, intentId: string): Promise<Result<Redemption>>;
  settle(
    ctx: MemberContext,
    rewardId: string,
    intentId: string | null,
  ): Promise<Result<Redemption>>;
}

/** The rules of spending points once, over any store and any upstream. See `./index` for the real ones. */
export function createRedemptions(parts: RedemptionParts): Redemptions {
  const { now, pause } = parts;

  /** What the member is told; the balance is read afresh, and its absence is no failure. */
  const tell = async (ctx: MemberContext, outcome: Outcome): Promise<Result<Redemption>> => {
    if (outcome.state === "none") return ok({ state: "none" });
    const points = await parts.getPoints(ctx);
    return ok({ ...outcome, balance: points.ok ? points.data.available : null });
  };

  /** First the outcome, then the claim: whoever finds the claim gone finds the outcome. */
  const conclude = (ledger: Ledger, held: Held, outcome: Outcome) =>
    ifReachable(async () => {
      await ledger.conclude(held.claim.intentId, outcome);
      await ledger.release(held);
    });

  /** Looks for what became of an unresolved redemption; null while nobody can know. */
  const reconcile = async (
    ctx: MemberContext,
    rewardId: string,
    ledger: Ledger,
    held: Held,
  ): Promise<Outcome | null> => {
    const { claim } = held;
    const age = now() - claim.since;
    const known = await ledger.outcome(claim.intentId);
    if (known?.state === "settled") {
      await ledger.release(held);
      return known;
    }
    if (claim.phase !== "unknown" && age < LEASE_MS) return null;
    const none: Outcome = { state: "none" };
    if (claim.phase === "claimed") {
      // Its holder died before writing, or finds the claim gone and will not write.
      if (!(await ledger.release(held))) return null;
      await ledger.conclude(claim.intentId, none);
      return none;
    }
    const vouchers = await parts.listVouchersOfReward(ctx, rewardId);
    if (!vouchers.ok) return null;
    const voucherId = findVoucher(claim, vouchers.data);
    const outcome: Outcome | null =
      voucherId !== null ? { state: "settled", voucherId } : age < GRACE_MS ? null : none;
    if (outcome) await conclude(ledger, held, outcome);
    return outcome;
  };

  /** The one that holds the claim: look, announce, write, remember. */
  const spend = async (
    ctx: MemberContext,
    rewardId: string,
    ledger: Ledger,
    taken: Held,
  ): Promise<Result<Redemption>> => {
    const { intentId } = taken.claim;
    const before = await parts.listVouchersOfReward(ctx, rewardId);
    if (!before.ok) {
      await ifReachable(() => ledger.release(taken));
      return before;
    }
    const ids = before.data.map(({ id }) => id);
    const sent = await ledger.advance(taken, { phase: "sent", since: now(), before: ids });
    if (!sent) return ok({ state: "pending" });
    // Another request may have settled or closed this intent before the claim was taken.
    const earlier = await ledger.outcome(intentId);
    if (earlier) {
      await ledger.release(sent);
      return tell(ctx, earlier);
    }
    const made = await parts.createVoucher(ctx, rewardId, { note: noteOf(intentId) });
    if (made.ok) {
      const outcome: Outcome = { state: "settled", voucherId: made.data.voucherId };
      await conclude(ledger, sent, outcome);
      return tell(ctx, outcome);
    }
    if (made.error.code !== "outcome_unknown") {
      await ifReachable(() => ledger.release(sent));
      return made;
    }
    let outcome: Outcome | null = null;
    await ifReachable(async () => {
      const unknown = await ledger.advance(sent, { phase: "unknown" });
      outcome = unknown && (await reconcile(ctx, rewardId, ledger, unknown));
    });
    return outcome ? tell(ctx, outcome) : ok({ state: "pending" });
  };

  /** What became of an intent, looking for it where it is unresolved; null where nothing is known of it. */
  const look = async (
    ctx: MemberContext,
    rewardId: string,
    ledger: Ledger,
    intentId: string,
  ): Promise<Outcome | { state: "pending" } | null> => {
    // The claim first: while an intent holds it, an outcome that closed it too early says nothing.
    const held = await ledger.current();
    if (held?.claim.intentId !== intentId) return ledger.outcome(intentId);
    return (await reconcile(ctx, rewardId, ledger, held)) ?? { state: "pending" };
  };

  return {
    async redeem(context, rewardId, intentId) {
      // Nobody waiting any longer must not stop the book-keeping.
      const ctx = { ...context, signal: undefined };
      const ledger = openLedger(parts.store(), ctx.customerId, rewardId);
      const until = now() + JOIN_MS;
      for (;;) {
        const seen = await look(ctx, rewardId, ledger, intentId);
        if (seen && seen.state !== "pending") return tell(ctx, seen);
        if (!seen) {
          const since = now();
          const taken = await ledger.take({ intentId, phase: "claimed", since, before: [] });
          if (taken) return spend(ctx, rewardId, ledger, taken);
          const other = await ledger.current();
          if (other && other.claim.intentId !== intentId) {
            // Refused even where this settles it: a second try is often fear for the first.
            await reconcile(ctx, rewardId, ledger, other);
            return fail("redemption_pending", { retryable: true });
          }
        }
        const held = await ledger.current();
        if (held?.claim.phase === "unknown" || now() >= until) return ok({ state: "pending" });
        await pause(LOOK_MS);
      }
    },

    async settle(context, rewardId, intentId) {
      const ctx = { ...context, signal: undefined };
      const ledger = openLedger(parts.store(), ctx.customerId, rewardId);
      const asked = intentId ?? (await ledger.current())?.claim.intentId;
      if (asked === undefined) return ok({ state: "none" });
      const seen = await look(ctx, rewardId, ledger, asked);
      if (seen) return seen.state === "pending" ? ok({ state: "pending" }) : tell(ctx, seen);
      // Never heard of: close it, so that a request still on its way cannot spend after this answer.
      await ledger.close(asked);
      const late = await look(ctx, rewardId, ledger, asked);
      return late && late.state !== "pending" ? tell(ctx, late) : ok({ state: "pending" });
    },
  };
}
