import { memberRoute } from "@/lib/server/http/route";
import { offerRelation } from "@/lib/server/relations";

/**
 * A code by which another member may add this one: once, within 15 minutes.
 * @body `{}`
 */
export const POST = memberRoute({ part: "relations" }, ({ ctx }) => offerRelation(ctx));
