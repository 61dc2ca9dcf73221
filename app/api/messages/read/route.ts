import { InboxRead } from "@/lib/contracts/messages";
import { memberRoute } from "@/lib/server/http/route";
import { markReadUpTo } from "@/lib/server/inbox";

/**
 * Marks everything read that was sent until an instant. Kept by this app: CareCloud is not told.
 * @body `{upTo}`
 */
export const POST = memberRoute({ part: "messages", body: InboxRead }, ({ ctx, body }) =>
  markReadUpTo(ctx, body.upTo),
);
