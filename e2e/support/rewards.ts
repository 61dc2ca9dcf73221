import type { APIRequestContext } from "@playwright/test";
import * as api from "@/lib/api";
import type { RewardCatalogue } from "@/lib/contracts/rewards";
import { routes } from "@/lib/routes";
import { read } from "./pages";

/** What the reward costs that every member of the seed with points can pay for. */
export const REWARD_COST = 200;

/** The page of that reward, without the locale. @throws where the seed has none */
export async function rewardRoute(request: APIRequestContext): Promise<string> {
  const { items } = await read<RewardCatalogue>(request, api.rewards);
  const reward = items.find(({ pointsCost }) => pointsCost === REWARD_COST);
  if (!reward) throw new Error(`The seed has no reward for ${REWARD_COST} points`);
  return routes.reward(reward.id);
}
