import { getReferral } from "@/lib/server/carecloud/referrals";
import { memberRoute } from "@/lib/server/http/route";

/** The member's code to invite others with, its link and its picture; null where there is none. */
export const GET = memberRoute({ part: "referrals" }, ({ ctx }) => getReferral(ctx));
