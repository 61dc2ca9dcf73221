import { z } from "zod";
import type { Money } from "./points";
import type { Reward } from "./rewards";

/** The reward a member has pinned, to watch what is missing. */
export interface Goal {
  reward: Pick<Reward, "id" | "name" | "imageUrl" | "pointsCost">;
}

/** What one of the member's usual purchases is like: the middle one, neither the best nor the worst. */
export interface Pace {
  /** Points it brings; above zero. */
  points: number;
  /** What is spent; null where the currency is not known. */
  spend: Money | null;
}

/** The reward to pin. */
export const GoalUpdate = z.object({ rewardId: z.string().min(1).max(128) });
export type GoalUpdate = z.infer<typeof GoalUpdate>;
