import { z } from "zod";
import { IdempotencyKey } from "@/lib/contracts/rewards";
import { settleAddition } from "@/lib/server/cards/add-card";
import { settleBlocking } from "@/lib/server/cards/block-card";
import { memberRoute } from "@/lib/server/http/route";

const query = z.object({
  intent: IdempotencyKey,
  card: z.string().min(1).max(128).optional(),
});

/**
 * What became of adding a card, or of blocking one.
 * @query `?intent=` (uuid) `&card=` (the one to block)
 */
export const GET = memberRoute({ query }, ({ ctx, query: { intent, card } }) =>
  card === undefined ? settleAddition(ctx, intent) : settleBlocking(ctx, card, intent),
);
