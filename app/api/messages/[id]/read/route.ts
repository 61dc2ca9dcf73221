import { z } from "zod";
import { memberRoute } from "@/lib/server/http/route";
import { markRead } from "@/lib/server/inbox";

const params = z.object({ id: z.string().min(1).max(128) });

/**
 * Marks one message read. Kept by this app: CareCloud is not told.
 * @body `{}`
 */
export const POST = memberRoute({ part: "messages", params }, ({ ctx, params: { id } }) =>
  markRead(ctx, id),
);
