import { listVouchers } from "@/lib/server/carecloud/vouchers";
import { memberRoute } from "@/lib/server/http/route";

/** Every voucher, with counts by state. */
export const GET = memberRoute(({ ctx }) => listVouchers(ctx));
