import { getTier } from "@/lib/server/carecloud/tier";
import { memberRoute } from "@/lib/server/http/route";

export const GET = memberRoute(({ ctx }) => getTier(ctx));
