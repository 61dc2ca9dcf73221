import { getPointsExpiration } from "@/lib/server/carecloud/points";
import { memberRoute } from "@/lib/server/http/route";

/** What expires next, and this month. */
export const GET = memberRoute(({ ctx }) => getPointsExpiration(ctx));
