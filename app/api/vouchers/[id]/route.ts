import { z } from "zod";
import { getVoucher } from "@/lib/server/carecloud/vouchers";
import { memberRoute } from "@/lib/server/http/route";
import { giveBack } from "@/lib/server/redemption/return-voucher";

const params = z.object({ id: z.string().min(1).max(128) });

/** One voucher with code, validity, stores. */
export const GET = memberRoute({ params }, ({ ctx, params: { id } }) => getVoucher(ctx, id));

/**
 * Returns an unused voucher for its points, once per key.
 * @body `{}` and an `Idempotency-Key` (uuid)
 */
export const DELETE = memberRoute(
  { params, idempotent: true },
  ({ ctx, params: { id }, idempotencyKey }) => giveBack(ctx, id, idempotencyKey),
);
