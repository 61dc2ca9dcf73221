import "server-only";
import { ok, type Result } from "@/lib/contracts/result";
import type { Redemption } from "@/lib/contracts/rewards";
import { unhurried, type MemberContext } from "@/lib/server/carecloud/context";
import type { getPoints } from "@/lib/server/carecloud/points";
import type { createVoucher } from "@/lib/server/carecloud/rewards";
import type { listVouchersOfReward } from "@/lib/server/carecloud/vouchers";
import type { Intents, Known, Write } from "@/lib/server/intents/intents";
import { findVoucher, noteOf } from "./evidence";

export interface RedemptionParts {
  intents: Intents;
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

/** Spending points as a write that happens once. See `./index` for the real parts. */
export function createRedemptions(parts: RedemptionParts): Redemptions {
  const writeOf = (ctx: MemberContext, rewardId: string): Write => ({
    subject: { kind: "redemption", owner: ctx.customerId, about: rewardId },
    busy: "redemption_pending",
    before: async () => {
      const vouchers = await parts.listVouchersOfReward(ctx, rewardId);
      return vouchers.ok ? ok(vouchers.data.map(({ id }) => id)) : vouchers;
    },
    make: async (intentId) => {
      const made = await parts.createVoucher(ctx, rewardId, { note: noteOf(intentId) });
      return made.ok ? ok({ id: made.data.voucherId }) : made;
    },
    find: async (claim) => {
      const vouchers = await parts.listVouchersOfReward(ctx, rewardId);
      return vouchers.ok ? ok(findVoucher(claim, vouchers.data)) : vouchers;
    },
  });

  /** What the member is told; the balance is read afresh, and its absence is no failure. */
  const tell = async (ctx: MemberContext, known: Result<Known>): Promise<Result<Redemption>> => {
    if (!known.ok) return known;
    if (known.data.state !== "settled") return ok(known.data);
    const points = await parts.getPoints(ctx);
    const balance = points.ok ? points.data.available : null;
    return ok({ state: "settled", voucherId: known.data.id, balance });
  };

  return {
    async redeem(context, rewardId, intentId) {
      const ctx = unhurried(context);
      return tell(ctx, await parts.intents.run(writeOf(ctx, rewardId), intentId));
    },
    async settle(context, rewardId, intentId) {
      const ctx = unhurried(context);
      return tell(ctx, await parts.intents.settle(writeOf(ctx, rewardId), intentId));
    },
  };
}
