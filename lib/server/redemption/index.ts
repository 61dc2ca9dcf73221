import "server-only";
import { getPoints } from "@/lib/server/carecloud/points";
import { createVoucher } from "@/lib/server/carecloud/rewards";
import { listVouchersOfReward } from "@/lib/server/carecloud/vouchers";
import { intents } from "@/lib/server/intents";
import { createRedemptions } from "./redemptions";

const redemptions = createRedemptions({
  intents,
  listVouchersOfReward,
  createVoucher,
  getPoints,
});

/**
 * Spends points on a reward, at most once per intent: repeats, reloads and parallel requests of one
 * intent all end in the same voucher.
 * @param intentId a uuid made once by whoever wants the reward
 * @returns `settled` with the voucher, `pending` where nobody knows yet (ask `settle`), `none` where
 *   the intent was closed without spending; `redemption_pending` while another intent for the same
 *   reward is unresolved; upstream's refusals (`not_enough_points`, `not_redeemable` …)
 * Upstream: `POST /rewards/{reward_id}/actions/create-voucher`, `GET /vouchers`, `GET /wallet/actions/points-overview`
 */
export const redeem = redemptions.redeem;

/**
 * What became of an intent; null asks for whichever is unresolved. An intent nobody has heard of is
 * closed by asking, so that `none` is a promise.
 * Upstream: `GET /vouchers` where the outcome is unknown
 */
export const settle = redemptions.settle;
