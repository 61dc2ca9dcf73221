import { listRecommendations } from "@/lib/server/carecloud/recommendations";
import { memberRoute } from "@/lib/server/http/route";

/** The rewards that CareCloud finds best for the member. */
export const GET = memberRoute({ part: "recommendations" }, ({ ctx }) => listRecommendations(ctx));
