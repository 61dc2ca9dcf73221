import { z } from "zod";
import { IdempotencyKey } from "@/lib/contracts/rewards";
import { memberRoute } from "@/lib/server/http/route";
import { settleReturn } from "@/lib/server/redemption/return-voucher";

const query = z.object({ intent: IdempotencyKey, voucher: z.string().min(1).max(128) });

/**
 * What became of the return of a voucher.
 * @query `?voucher=&intent=` (uuid)
 */
export const GET = memberRoute({ query }, ({ ctx, query: { voucher, intent } }) =>
  settleReturn(ctx, voucher, intent),
);
