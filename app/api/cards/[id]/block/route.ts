import { z } from "zod";
import { blockLostCard } from "@/lib/server/cards/block-card";
import { memberRoute } from "@/lib/server/http/route";

const params = z.object({ id: z.string().min(1).max(128) });

/**
 * Blocks a lost card.
 * @body `{}`
 */
export const POST = memberRoute({ params, part: "cardBlock" }, ({ ctx, params: { id } }) =>
  blockLostCard(ctx, id),
);
