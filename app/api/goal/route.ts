import { GoalUpdate } from "@/lib/contracts/goal";
import { clearGoal, getGoal, setGoal } from "@/lib/server/goal";
import { memberRoute } from "@/lib/server/http/route";

/** The reward the member has pinned, kept by us. */
export const GET = memberRoute({ part: "goal" }, ({ ctx }) => getGoal(ctx));

/**
 * Pins a reward that points can buy.
 * @body `{rewardId}`
 */
export const PUT = memberRoute({ body: GoalUpdate, part: "goal" }, ({ ctx, body }) =>
  setGoal(ctx, body.rewardId),
);

/** Takes the pin off. */
export const DELETE = memberRoute({ part: "goal" }, ({ ctx }) => clearGoal(ctx));
