import { getCredits } from "@/lib/server/carecloud/credits";
import { memberRoute } from "@/lib/server/http/route";

/** Credits to pay with, by currency. */
export const GET = memberRoute({ part: "credits" }, ({ ctx }) => getCredits(ctx));
