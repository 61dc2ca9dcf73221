import { listEndingVouchers } from "@/lib/server/carecloud/vouchers";
import { memberRoute } from "@/lib/server/http/route";

/** The usable ones that end first. */
export const GET = memberRoute(({ ctx }) => listEndingVouchers(ctx));
