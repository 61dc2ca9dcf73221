import { z } from "zod";
import { MessageRead } from "@/lib/contracts/messages";
import { memberRoute } from "@/lib/server/http/route";
import { markRead } from "@/lib/server/inbox";

const params = z.object({ id: z.string().min(1).max(128) });

/**
 * Marks one message read. Kept by this app: CareCloud is not told.
 * @body `{sentAt}`
 */
export const POST = memberRoute(
  { part: "messages", params, body: MessageRead },
  ({ ctx, params: { id }, body }) => markRead(ctx, id, body.sentAt),
);
