import { z } from "zod";
import type { Instant } from "./time";

export const MESSAGE_CHANNELS = ["email", "sms", "push", "internal"] as const;
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

/** A message as the inbox lists it. */
export interface MessageSummary {
  id: string;
  title: string | null;
  /** How it was sent; null for a way this app does not know. */
  channel: MessageChannel | null;
  sentAt: Instant | null;
  /** Opened here or in the member's own mail; null while our mark is out of reach. */
  read: boolean | null;
}

/** A page of the inbox, newest first. */
export interface MessagePage {
  items: MessageSummary[];
  /** Where the next page starts; null at the end. */
  nextOffset: number | null;
}

/** How many messages wait to be read. */
export interface UnreadCount {
  count: number;
  /** There may be more: only the newest were looked at. */
  more: boolean;
}

/** A message's markup, with everything taken out that could run, load from elsewhere or leave its place. */
export interface MessageHtml {
  html: string;
  /** Its colours and measures, which the page's policy forbids in attributes. */
  css: string;
  /** It brings colours of its own, which are legible only on white. */
  paper: boolean;
  /** It has a ground of its own, which goes to the edge. */
  fills: boolean;
  /** Pictures of hosts that the operator does not allow. */
  hiddenPictures: number;
}

export interface MessageAttachment {
  name: string | null;
  /** Where it can be downloaded; null where upstream keeps no copy. */
  href: string | null;
}

export interface MessageDetail extends MessageSummary {
  html: MessageHtml | null;
  /** The same as plain text; null where upstream sends none and none can be made. */
  text: string | null;
  attachments: MessageAttachment[];
}

/** That everything up to a message, the newest the member has seen, is read. */
export const InboxRead = z.strictObject({ upTo: z.iso.datetime() });
export type InboxRead = z.infer<typeof InboxRead>;
