import "server-only";
import type { Goal, Pace } from "@/lib/contracts/goal";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { readPace } from "@/lib/server/carecloud/goal";
import { asPublic } from "@/lib/server/carecloud/reference-data";
import { listRewards } from "@/lib/server/carecloud/rewards";
import { hashId } from "@/lib/server/crypt";
import { store, StoreUnavailable } from "@/lib/server/store";
import { dropPin, readPin, writePin } from "./pin";

/** Our own store out of reach is told as everywhere, also to a page. */
const reached = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return fail("unavailable", { retryable: true });
  }
};

const findGoal = async (ctx: MemberContext, rewardId: string): Promise<Result<Goal | null>> => {
  const rewards = await listRewards(asPublic(ctx));
  if (!rewards.ok) return rewards;
  const reward = rewards.data.items.find(({ id }) => id === rewardId);
  if (!reward?.redeemable) return ok(null);
  const { id, name, imageUrl, pointsCost } = reward;
  return ok({ reward: { id, name, imageUrl, pointsCost } });
};

/** The id of the reward the member has pinned; null where there is none, or our store is out of reach. */
export const pinnedReward = async ({ customerId }: MemberContext): Promise<string | null> => {
  const pin = await reached(async () => ok(await readPin(store(), customerId)));
  return pin.ok ? pin.data : null;
};

/**
 * The member's goal; null where none is pinned, or what was is not on offer now.
 * Upstream: `GET /rewards`
 */
export const getGoal = (ctx: MemberContext): Promise<Result<Goal | null>> =>
  reached(async () => {
    const rewardId = await readPin(store(), ctx.customerId);
    return rewardId === null ? ok(null) : findGoal(ctx, rewardId);
  });

/**
 * Pins a reward that points can buy, in place of whichever was pinned. Upstream: `GET /rewards`
 * @returns `not_redeemable` for any other reward
 */
export const setGoal = async (ctx: MemberContext, rewardId: string): Promise<Result<Goal>> => {
  const goal = await findGoal(ctx, rewardId);
  if (!goal.ok) return goal;
  const found = goal.data;
  if (!found) return fail("not_redeemable");
  return reached(async () => {
    await writePin(store(), ctx.customerId, rewardId);
    return ok(found);
  });
};

/** Takes the pin off. */
export const clearGoal = ({ customerId }: MemberContext): Promise<Result<void>> =>
  reached(async () => ok(await dropPin(store(), customerId)));

/** What is usual changes slowly, and finding it out takes several calls. */
const PACE_SECONDS = 12 * 60 * 60;

/**
 * What one of the member's usual purchases is like, found out twice a day at most; null where there
 * are too few to say. Upstream: `GET /customers/{customer_id}/purchases`, then
 * `GET /purchases/{purchase_id}/points`
 */
export const getPace = (ctx: MemberContext): Promise<Result<Pace | null>> =>
  reached(async () => {
    const key = `pace:${hashId(ctx.customerId)}`;
    const kept = await store().get(key);
    if (kept !== null) return ok(JSON.parse(kept) as Pace | null);
    const pace = await readPace(ctx);
    if (pace.ok) await store().set(key, JSON.stringify(pace.data), PACE_SECONDS);
    return pace;
  });
