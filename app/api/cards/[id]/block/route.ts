import { z } from "zod";
import { blockLostCard } from "@/lib/server/cards/block-card";
import { memberRoute } from "@/lib/server/http/route";

const params = z.object({ id: z.string().min(1).max(128) });

/**
 * Blocks a lost card, once per key.
 * @body `{}` and an `Idempotency-Key` (uuid)
 */
export const POST = memberRoute(
  { params, part: "cardBlock", idempotent: true },
  ({ ctx, params: { id }, idempotencyKey }) => blockLostCard(ctx, id, idempotencyKey),
);
