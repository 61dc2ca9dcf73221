import { getPoints } from "@/lib/server/carecloud/points";
import { memberRoute } from "@/lib/server/http/route";

/** Balance and what it is worth. */
export const GET = memberRoute(({ ctx }) => getPoints(ctx));
