import { z } from "zod";
import { IdempotencyKey } from "@/lib/contracts/rewards";
import { blockLostCard, settleBlocking } from "@/lib/server/cards/block-card";
import { memberRoute } from "@/lib/server/http/route";

const params = z.object({ id: z.string().min(1).max(128) });
const query = z.object({ intent: IdempotencyKey.optional() });

/**
 * Blocks a lost card, once per key.
 * @body `{}` and an `Idempotency-Key` (uuid)
 */
export const POST = memberRoute(
  { params, part: "cardBlock", idempotent: true },
  ({ ctx, params: { id }, idempotencyKey }) => blockLostCard(ctx, id, idempotencyKey),
);

/**
 * What became of blocking this card.
 * @query `?intent=` (uuid)
 */
export const GET = memberRoute(
  { params, query, part: "cardBlock" },
  ({ ctx, params: { id }, query: { intent } }) => settleBlocking(ctx, id, intent ?? null),
);
