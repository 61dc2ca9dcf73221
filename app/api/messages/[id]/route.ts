import { z } from "zod";
import { memberRoute } from "@/lib/server/http/route";
import { readMessage } from "@/lib/server/inbox";

const params = z.object({ id: z.string().min(1).max(128) });

/** One message: its markup made safe, its text, its attachments. */
export const GET = memberRoute({ part: "messages", params }, ({ ctx, params: { id } }) =>
  readMessage(ctx, id),
);
