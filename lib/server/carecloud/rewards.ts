import "server-only";
import { z } from "zod";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { RewardCatalogue, RewardDetail } from "@/lib/contracts/rewards";
import type { MemberContext, PublicContext } from "./context";
import { isLive, toCatalogue, toRewardDetail } from "./mappers/rewards";
import { toStores } from "./mappers/stores";
import { readPublicDated } from "./public-read";
import { readAll, readOne } from "./reading";
import { id, readRecord } from "./schemas/lenient";
import { records } from "./schemas/records";
import { notFound, outcomeUnknown } from "./transport/failures";
import { upstream } from "./upstream";

/**
 * The rewards that points can buy and the tags they have; the same for everybody.
 * `GET /rewards?is_valid=true&without_stores=true`, all pages.
 * @returns `upstream_unavailable`; `forbidden` for a guest where the project closes it to guests
 */
export const listRewards = (ctx: PublicContext): Promise<Result<RewardCatalogue>> =>
  readPublicDated(ctx, {
    path: "/rewards",
    key: "/rewards",
    load: async (loadContext, token) => {
      const query = { is_valid: true, without_stores: true };
      const request = { path: "/rewards", query, token };
      const read = await readAll(loadContext, request, "rewards", records.reward);
      return read.ok ? { ...read, value: toCatalogue(read.value, loadContext.locale) } : read;
    },
  });

const CLOSED = new Set(["session_ended", "forbidden", "not_found"]);

/**
 * One reward with the stores that customers may see. `GET /rewards/{reward_id}` and
 * `GET /rewards/{reward_id}/stores` at once. Rewards of groups that points cannot buy are shown
 * too, for vouchers and campaigns lead to them, but never as redeemable.
 * @returns `not_found`, `upstream_unavailable`, `forbidden`
 */
export const getReward = (ctx: PublicContext, rewardId: string): Promise<Result<RewardDetail>> => {
  const path = "/rewards/{reward_id}";
  return readPublicDated(ctx, {
    path,
    key: `/rewards/${encodeURIComponent(rewardId)}`,
    load: async (loadContext, token) => {
      const params = { reward_id: rewardId };
      const visible = { path: `${path}/stores`, params, query: { visible_for_customer: 1 }, token };
      const [reward, stores] = await Promise.all([
        readOne(loadContext, { path, params, token }, records.reward),
        readAll(loadContext, visible, "stores", records.store),
      ]);
      if (!reward.ok) return reward;
      if (!isLive(reward.value)) return notFound();
      // A project may close the list of stores alone: the reward was read, so the token is good.
      const closed = !stores.ok && CLOSED.has(stores.error.code);
      if (!stores.ok && !closed) return stores;
      const list = toStores(stores.ok ? stores.value : reward.value.store_list, loadContext.locale);
      return { ...reward, value: toRewardDetail(reward.value, list) };
    },
  });
};

const NewVoucher = z.object({ voucher_id: id });

/**
 * Spends the member's points on a reward. `POST /rewards/{reward_id}/actions/create-voucher`,
 * once: it has no idempotency key.
 * @param note an intent id, by which the voucher can be found where the outcome is unknown
 * @returns `outcome_unknown` where points may have been spent; with any other failure they were
 *   not: `not_enough_points`, `not_redeemable`, `not_found`, `upstream_unavailable` …
 */
export const createVoucher = async (
  ctx: MemberContext,
  rewardId: string,
  { note }: { note: string },
): Promise<Result<{ voucherId: string }>> => {
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: "/rewards/{reward_id}/actions/create-voucher",
    params: { reward_id: rewardId },
    token: ctx.token,
    body: { customer_id: ctx.customerId, note },
  });
  if (!reply.ok) {
    const { code } = reply.error;
    if (reply.reasons.some((reason) => reason.startsWith("not_enough_points"))) {
      return fail("not_enough_points");
    }
    return code === "bad_request" || code === "invalid_fields" ? fail("not_redeemable") : reply;
  }
  const made = readRecord(reply.body, NewVoucher);
  return made ? ok({ voucherId: made.voucher_id }) : outcomeUnknown();
};
