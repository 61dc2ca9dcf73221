import "server-only";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { VoucherReturn } from "@/lib/contracts/vouchers";
import { unhurried, type MemberContext } from "@/lib/server/carecloud/context";
import { getPoints } from "@/lib/server/carecloud/points";
import { hasVoucher, returnVoucher } from "@/lib/server/carecloud/vouchers";
import { intents, type Known, type Write } from "@/lib/server/intents";

/** One return as a write that happens once: of a member and a voucher. */
const writeOf = (ctx: MemberContext, id: string): Write => ({
  subject: { kind: "return", owner: ctx.customerId, about: id },
  busy: "return_pending",
  before: async () => {
    const held = await hasVoucher(ctx, id);
    if (!held.ok) return held;
    return held.data ? ok([id]) : fail("not_found");
  },
  make: async (_intent, sending) => {
    const returned = await returnVoucher({ ...ctx, sending }, id);
    return returned.ok ? ok({ id }) : returned;
  },
  // It was there before: where it is gone, it was returned.
  find: async () => {
    const held = await hasVoucher(ctx, id);
    return held.ok ? ok(held.data ? null : id) : held;
  },
});

/** The balance is read afresh, and its absence is no failure. */
const tell = async (ctx: MemberContext, known: Result<Known>): Promise<Result<VoucherReturn>> => {
  if (!known.ok) return known;
  if (known.data.state !== "settled") return ok(known.data);
  const points = await getPoints(ctx);
  return ok({ state: "settled", balance: points.ok ? points.data.available : null });
};

/**
 * Gives a voucher back for the points it cost, at most once per intent, however often and wherever
 * it is asked for.
 * @param intentId a uuid made once by whoever wants it
 * @returns `settled`, `pending` where nobody knows yet, `none`; `voucher_not_returnable`,
 *   `not_found`, `return_pending` while another intent about the same voucher is unresolved
 * Upstream: `GET` and `DELETE /vouchers/{voucher_id}`, `GET /wallet/actions/points-overview`
 */
export async function giveBack(
  context: MemberContext,
  voucherId: string,
  intentId: string,
): Promise<Result<VoucherReturn>> {
  const ctx = unhurried(context);
  return tell(ctx, await intents.run(writeOf(ctx, voucherId), intentId));
}

/**
 * What became of a return. One nobody has heard of is closed.
 * Upstream: `GET /vouchers/{voucher_id}` where the outcome is unknown, and the balance
 */
export async function settleReturn(
  context: MemberContext,
  voucherId: string,
  intentId: string,
): Promise<Result<VoucherReturn>> {
  const ctx = unhurried(context);
  return tell(ctx, await intents.settle(writeOf(ctx, voucherId), intentId));
}
