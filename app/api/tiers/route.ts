import { listTiers } from "@/lib/server/carecloud/tier";
import { memberRoute } from "@/lib/server/http/route";

/** Every tier, lowest first, with what it gives and takes. */
export const GET = memberRoute({ part: "tier" }, ({ ctx }) => listTiers(ctx));
