import { memberRoute } from "@/lib/server/http/route";
import { countUnread } from "@/lib/server/inbox";

/** How many messages are unread, of the newest hundred. */
export const GET = memberRoute({ part: "messages" }, ({ ctx }) => countUnread(ctx));
