import { getTier } from "@/lib/server/carecloud/tier";
import { memberRoute } from "@/lib/server/http/route";

/** Current tier, what keeps it, what the next one takes. */
export const GET = memberRoute({ part: "tier" }, ({ ctx }) => getTier(ctx));
