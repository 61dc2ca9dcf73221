import "server-only";
import type { Result } from "@/lib/contracts/result";
import { blockCard } from "@/lib/server/carecloud/card-changes";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { oneAtATime } from "./one-at-a-time";

/**
 * Blocks a lost card. Asking again for one that is blocked changes nothing.
 * @returns `not_found` also for another member's card; `card_change_pending`; `outcome_unknown`
 * Upstream: `GET` and `PUT /cards/{card_id}`
 */
export const blockLostCard = (context: MemberContext, id: string): Promise<Result<void>> => {
  // Nobody waiting any longer must not leave a write without its outcome.
  const ctx = { ...context, signal: undefined };
  return oneAtATime(ctx.customerId, () => blockCard(ctx, id));
};
