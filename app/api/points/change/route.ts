import { getPoints } from "@/lib/server/carecloud/points";
import { memberRoute } from "@/lib/server/http/route";
import { pointsChange } from "@/lib/server/points-change";

/** What changed since the member last looked. */
export const GET = memberRoute({ part: "points" }, ({ ctx }) => pointsChange(ctx, getPoints(ctx)));
