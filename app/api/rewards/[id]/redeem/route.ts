import { z } from "zod";
import { IdempotencyKey } from "@/lib/contracts/rewards";
import { memberRoute } from "@/lib/server/http/route";
import { redeem, settle } from "@/lib/server/redemption";

const params = z.object({ id: z.string().min(1).max(128) });
const query = z.object({ intent: IdempotencyKey.optional() });

/**
 * Spends points on a voucher, once per key.
 * @body `{}` and an `Idempotency-Key` (uuid)
 */
export const POST = memberRoute(
  { params, idempotent: true },
  ({ ctx, params: { id }, idempotencyKey }) => redeem(ctx, id, idempotencyKey),
);

/**
 * What became of a redemption of this reward.
 * @query `?intent=` (uuid)
 */
export const GET = memberRoute({ params, query }, ({ ctx, params: { id }, query: { intent } }) =>
  settle(ctx, id, intent ?? null),
);
