import { getPointsExpiration } from "@/lib/server/carecloud/points";
import { memberRoute } from "@/lib/server/http/route";

export const GET = memberRoute(({ ctx }) => getPointsExpiration(ctx));
