import "server-only";
import type { NewRelation, RelationCode, Relations } from "@/lib/contracts/referrals";
import type { Result } from "@/lib/contracts/result";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { addRelation, listRelations } from "@/lib/server/carecloud/relations";
import { store } from "@/lib/server/store";
import { offerCode, returnCode, takeCode } from "./codes";

/** A code by which somebody else may add this member. In the store only. */
export const offerRelation = (ctx: MemberContext): Promise<Result<RelationCode>> =>
  offerCode(store(), ctx.customerId, Date.now());

/**
 * Adds whoever handed out the code, and gives the relations as they are then.
 * `POST /customers/{customer_id}/related-customers`, then the calls of `listRelations`.
 * @returns `invalid_fields` for the code or the type; `rate_limited`; `outcome_unknown`
 */
export const relate = async (
  ctx: MemberContext,
  { code, typeId, leading }: NewRelation,
): Promise<Result<Relations>> => {
  const offer = await takeCode(store(), ctx.customerId, code, Date.now());
  if (!offer.ok) return offer;
  const added = await addRelation(ctx, { relatedId: offer.data.customerId, typeId, leading });
  if (added.ok) return listRelations(ctx);
  if (added.error.code !== "outcome_unknown") {
    await returnCode(store(), code, offer.data, Date.now());
  }
  return added;
};
