import { z } from "zod";
import { memberRoute } from "@/lib/server/http/route";
import { listInbox } from "@/lib/server/inbox";

const query = z.object({ offset: z.coerce.number().int().min(0).max(100_000).default(0) });

/**
 * A page of messages, newest first, with what is read.
 * @query `?offset=`
 */
export const GET = memberRoute({ part: "messages", query }, ({ ctx, query: { offset } }) =>
  listInbox(ctx, offset),
);
