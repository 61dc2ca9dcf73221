import { z } from "zod";
import { getReward } from "@/lib/server/carecloud/rewards";
import { publicRoute } from "@/lib/server/http/route";

const params = z.object({ id: z.string().min(1).max(128) });

/** One reward. */
export const GET = publicRoute({ params }, ({ ctx, params: { id } }) => getReward(ctx, id));
