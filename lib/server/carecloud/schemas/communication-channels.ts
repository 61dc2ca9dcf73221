import "server-only";
import { z } from "zod";
import { id, text } from "./lenient";

export const ChannelRecord = z.object({
  communication_channel_id: id,
  name: z.string().min(1),
  text_id: text,
});
export type ChannelRecord = z.infer<typeof ChannelRecord>;
