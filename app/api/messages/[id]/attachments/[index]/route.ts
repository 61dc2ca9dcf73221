import { z } from "zod";
import { findAttachment } from "@/lib/server/carecloud/messages";
import { memberRoute } from "@/lib/server/http/route";
import { attachmentFile } from "@/lib/server/messages/attachment-file";

const params = z.object({
  id: z.string().min(1).max(128),
  index: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number),
});

/** One attachment, as a download. */
export const GET = memberRoute(
  { part: "messages", params },
  async ({ ctx, params: { id, index }, request }) => {
    const found = await findAttachment(ctx, id, index);
    return found.ok ? attachmentFile(found.data, request.signal) : found;
  },
);
