import { listRewards } from "@/lib/server/carecloud/rewards";
import { publicRoute } from "@/lib/server/http/route";

export const GET = publicRoute(({ ctx }) => listRewards(ctx));
