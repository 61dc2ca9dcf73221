import { listEndingVouchers } from "@/lib/server/carecloud/vouchers";
import { memberRoute } from "@/lib/server/http/route";

export const GET = memberRoute(({ ctx }) => listEndingVouchers(ctx));
