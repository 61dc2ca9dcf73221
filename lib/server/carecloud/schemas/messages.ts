import "server-only";
import { z } from "zod";
import { id, list, number, text } from "./lenient";

const AttachmentRecord = z.object({ upload_method: text, file_data: text });
export type AttachmentRecord = z.infer<typeof AttachmentRecord>;

export const MessageRecord = z.object({
  message_id: id,
  customer_id: text,
  status: number,
  title: text,
  send_time: text,
  opened_time: text,
  communication_channel_id: number,
  attachments: list(AttachmentRecord),
});
export type MessageRecord = z.infer<typeof MessageRecord>;

export const MessageDetailRecord = z.object({
  plain_text_body: text,
  html_body: text,
  attachments: list(z.object({ attachment_format: text })),
});
export type MessageDetailRecord = z.infer<typeof MessageDetailRecord>;
