import { z } from "zod";
import { getReceipt } from "@/lib/server/carecloud/purchases";
import { memberRoute } from "@/lib/server/http/route";

const params = z.object({ id: z.string().min(1).max(128) });

/** One purchase as a receipt; each of its sections may carry an error of its own. */
export const GET = memberRoute({ params, part: "purchases" }, ({ ctx, params: { id } }) =>
  getReceipt(ctx, id),
);
