import { NewRelation } from "@/lib/contracts/referrals";
import { listRelations } from "@/lib/server/carecloud/relations";
import { memberRoute } from "@/lib/server/http/route";
import { relate } from "@/lib/server/relations";

/** Family, friends, and who came by the member's invitation. */
export const GET = memberRoute({ part: "relations" }, ({ ctx }) => listRelations(ctx));

/**
 * Adds the member who handed out the code.
 * @body `{code, typeId, leading}`
 */
export const POST = memberRoute({ part: "relations", body: NewRelation }, ({ ctx, body }) =>
  relate(ctx, body),
);
