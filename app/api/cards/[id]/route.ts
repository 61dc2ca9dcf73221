import { z } from "zod";
import { getCard } from "@/lib/server/carecloud/cards";
import { memberRoute } from "@/lib/server/http/route";

const params = z.object({ id: z.string().min(1).max(128) });

/** One card. */
export const GET = memberRoute({ params }, ({ ctx, params: { id } }) => getCard(ctx, id));
