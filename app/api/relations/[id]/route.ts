import { z } from "zod";
import { removeRelation } from "@/lib/server/carecloud/relations";
import { memberRoute } from "@/lib/server/http/route";

const params = z.object({ id: z.string().min(1).max(128) });

/** Ends a relation. */
export const DELETE = memberRoute({ part: "relations", params }, ({ ctx, params: { id } }) =>
  removeRelation(ctx, id),
);
