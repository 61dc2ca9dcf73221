import { getCreditsExpiration } from "@/lib/server/carecloud/credits";
import { memberRoute } from "@/lib/server/http/route";

/** Which credits expire when. */
export const GET = memberRoute({ part: "credits" }, ({ ctx }) => getCreditsExpiration(ctx));
