import { getStamps } from "@/lib/server/carecloud/stamps";
import { memberRoute } from "@/lib/server/http/route";

/** Every running campaign with the member's stamp card. */
export const GET = memberRoute({ part: "stamps" }, ({ ctx }) => getStamps(ctx));
