import { listTillVouchers } from "@/lib/server/carecloud/vouchers";
import { memberRoute } from "@/lib/server/http/route";

/** The usable vouchers that end first, with their codes ready to draw: what the till screen shows. */
export const GET = memberRoute(({ ctx }) => listTillVouchers(ctx));
