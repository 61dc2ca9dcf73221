import { listRewards } from "@/lib/server/carecloud/rewards";
import { publicRoute } from "@/lib/server/http/route";

/** The catalogue with its tags. */
export const GET = publicRoute(({ ctx }) => listRewards(ctx));
