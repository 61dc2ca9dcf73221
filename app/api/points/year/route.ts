import { getPointsYear } from "@/lib/server/carecloud/point-history";
import { memberRoute } from "@/lib/server/http/route";

/** The last twelve months of points, month by month. */
export const GET = memberRoute({ part: "points" }, ({ ctx }) => getPointsYear(ctx));
