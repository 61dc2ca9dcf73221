import { getPointsCalendar } from "@/lib/server/carecloud/points";
import { memberRoute } from "@/lib/server/http/route";

/** Which points expire in which month. */
export const GET = memberRoute({ part: "points" }, ({ ctx }) => getPointsCalendar(ctx));
