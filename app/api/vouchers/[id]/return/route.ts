import { z } from "zod";
import { IdempotencyKey } from "@/lib/contracts/rewards";
import { memberRoute } from "@/lib/server/http/route";
import { settleReturn } from "@/lib/server/redemption/return-voucher";

const params = z.object({ id: z.string().min(1).max(128) });
const query = z.object({ intent: IdempotencyKey.optional() });

/**
 * What became of a return of this voucher.
 * @query `?intent=` (uuid)
 */
export const GET = memberRoute({ params, query }, ({ ctx, params: { id }, query: { intent } }) =>
  settleReturn(ctx, id, intent ?? null),
);
