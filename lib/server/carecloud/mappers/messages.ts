import "server-only";
import { Temporal } from "temporal-polyfill";
import type { MessageAttachment, MessageChannel, MessageDetail } from "@/lib/contracts/messages";
import type { Instant } from "@/lib/contracts/time";
import * as api from "@/lib/api/messages";
import { sanitiseMessage } from "@/lib/server/messages/sanitise";
import type { MessageDetailRecord, MessageRecord } from "../schemas/messages";
import { attachmentsOf } from "./attachments";
import { plainText } from "./text";
import { parseDateTime } from "./time";

/** A message as upstream knows it: `opened` is the mail program's word, our own mark comes on top. */
export interface MessageHead {
  id: string;
  title: string | null;
  channel: MessageChannel | null;
  sentAt: Instant | null;
  opened: boolean;
}

export type MessageContent = MessageHead & Pick<MessageDetail, "html" | "text" | "attachments">;

const CHANNELS: Record<number, MessageChannel> = { 1: "email", 2: "sms", 4: "push", 5: "internal" };

/** Sent, and sent but returned by the mailbox: for the latter this is where it can be read at all. */
const SENT = [1, -1, -2];

/**
 * Whether a message was sent to the member. What waits, failed, or was held back because the member
 * has not agreed to it, is not for the inbox.
 */
export const wasSent = ({ status }: MessageRecord): boolean =>
  status === null || SENT.includes(status);

export const toMessageHead = (record: MessageRecord, zone: string): MessageHead => ({
  id: record.message_id,
  title: record.title,
  channel: CHANNELS[record.communication_channel_id ?? 0] ?? null,
  sentAt: parseDateTime(record.send_time, zone),
  opened: parseDateTime(record.opened_time, zone) !== null,
});

const attachmentsFor = (record: MessageRecord, detail: MessageDetailRecord): MessageAttachment[] =>
  attachmentsOf(record, detail).map(({ name, source }, index) => ({
    name,
    href: source && api.messageAttachment(record.message_id, index),
  }));

export const toMessageContent = (
  record: MessageRecord,
  detail: MessageDetailRecord,
  zone: string,
): MessageContent => {
  const html = sanitiseMessage(detail.html_body);
  return {
    ...toMessageHead(record, zone),
    html,
    text: detail.plain_text_body?.trim() || plainText(detail.html_body),
    attachments: attachmentsFor(record, detail),
  };
};

/** Newest first; what has no time comes last. */
export const newestFirst = (one: MessageHead, other: MessageHead): number =>
  (other.sentAt ?? "").localeCompare(one.sentAt ?? "");

/**
 * An instant as upstream writes it in a filter. An hour early, since in the night in which clocks go
 * back one local time stands for two instants: whoever filters looks at the instants again.
 */
export const toFilterTime = (instant: Instant, zone: string): string =>
  Temporal.Instant.from(instant)
    .subtract({ hours: 1 })
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: "second" })
    .replace("T", " ");
