import { z } from "zod";
import { IdempotencyKey } from "@/lib/contracts/rewards";
import { settleAddition } from "@/lib/server/cards/add-card";
import { memberRoute } from "@/lib/server/http/route";

const query = z.object({ intent: IdempotencyKey.optional() });

/**
 * What became of adding a card.
 * @query `?intent=` (uuid)
 */
export const GET = memberRoute({ query, part: "cardAdd" }, ({ ctx, query: { intent } }) =>
  settleAddition(ctx, intent ?? null),
);
