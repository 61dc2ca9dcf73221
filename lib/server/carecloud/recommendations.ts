import "server-only";
import { ok, type Result } from "@/lib/contracts/result";
import type { Reward } from "@/lib/contracts/rewards";
import type { MemberContext } from "./context";
import { isLive, toReward } from "./mappers/rewards";
import { readSome } from "./reading";
import { records } from "./schemas/records";

/** As many as a row shows. */
const SHOWN = 8;
/** More than are shown, for some of them cannot be bought with points. */
const READ = 24;

/**
 * The rewards that upstream's engine finds best for the member, best first.
 * `GET /customers/{customer_id}/reward-recommendations`, one page.
 * @returns `forbidden` or `not_found` where the project has no such engine
 */
export const listRecommendations = async (ctx: MemberContext): Promise<Result<Reward[]>> => {
  const request = {
    path: "/customers/{customer_id}/reward-recommendations",
    params: { customer_id: ctx.customerId },
    query: { is_valid: true, without_stores: true, count: READ, offset: 0 },
    token: ctx.token,
  };
  const read = await readSome(ctx, request, "rewards", records.reward);
  if (!read.ok) return read;
  const live = new Map(read.value.items.filter(isLive).map((it) => [it.reward_id, it] as const));
  const buyable = [...live.values()].map(toReward).filter(({ redeemable }) => redeemable);
  return ok(buyable.slice(0, SHOWN));
};
