import "server-only";
import { ok, type Result } from "@/lib/contracts/result";
import type { ReturnedVoucher } from "@/lib/contracts/vouchers";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { getPoints } from "@/lib/server/carecloud/points";
import { getVoucher, returnVoucher } from "@/lib/server/carecloud/vouchers";

/**
 * Gives a voucher back and tells what came of it: the points it cost, and the balance as it is now.
 * @returns `voucher_not_returnable`, `not_found`, `outcome_unknown` where it may still happen
 * Upstream: `GET` and `DELETE /vouchers/{voucher_id}`, `GET /wallet/actions/points-overview`
 */
export async function giveBack(
  context: MemberContext,
  voucherId: string,
): Promise<Result<ReturnedVoucher>> {
  // Nobody waiting any longer must not leave a write without its outcome.
  const ctx = { ...context, signal: undefined };
  const [voucher, returned] = await Promise.all([
    getVoucher(ctx, voucherId),
    returnVoucher(ctx, voucherId),
  ]);
  if (!returned.ok) return returned;
  const points = await getPoints(ctx);
  return ok({
    pointsReturned: voucher.ok ? voucher.data.pointsCost : null,
    balance: points.ok ? points.data.available : null,
  });
}
