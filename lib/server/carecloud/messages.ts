import "server-only";
import { ok, type Result } from "@/lib/contracts/result";
import type { Instant } from "@/lib/contracts/time";
import type { MemberContext } from "./context";
import { attachmentsOf, type AttachmentEntry } from "./mappers/attachments";
import { projectClock } from "./mappers/clock";
import {
  newestFirst,
  toFilterTime,
  toMessageContent,
  toMessageHead,
  wasSent,
  type MessageContent,
  type MessageHead,
} from "./mappers/messages";
import { readAll, readOne, readSome } from "./reading";
import { MessageDetailRecord, MessageRecord } from "./schemas/messages";
import { notFound, type Refusal } from "./transport/failures";

export type { AttachmentEntry, AttachmentSource } from "./mappers/attachments";
export type { MessageContent, MessageHead } from "./mappers/messages";

const PAGE = 30;
/** How many of the newest are looked at to count the unread ones. */
const RECENT = 100;

export interface MessageHeads {
  items: MessageHead[];
  /** Where the next page starts; null at the end. */
  nextOffset: number | null;
}

const headsOf = (ctx: MemberContext, records: readonly MessageRecord[]): MessageHead[] => {
  const { zone } = projectClock();
  return records
    .filter(({ customer_id: owner }) => owner === null || owner === ctx.customerId)
    .filter(wasSent)
    .map((record) => toMessageHead(record, zone))
    .sort(newestFirst);
};

const newest = (ctx: MemberContext, count: number, more: Record<string, string | number>) => ({
  path: "/messages",
  query: {
    customer_id: ctx.customerId,
    sort_field: "send_time",
    sort_direction: "DESC",
    count,
    ...more,
  },
  token: ctx.token,
});

/** A page of what was sent to the member, newest first. `GET /messages`. */
export const listMessages = async (
  ctx: MemberContext,
  offset: number,
): Promise<Result<MessageHeads>> => {
  const read = await readSome(ctx, newest(ctx, PAGE, { offset }), "messages", MessageRecord);
  if (!read.ok) return read;
  const { items, total, entries } = read.value;
  const end = offset + entries;
  const isLast = entries === 0 || (total === null ? entries < PAGE : end >= total);
  return ok({ items: headsOf(ctx, items), nextOffset: isLast ? null : end });
};

/** All that was ever sent to the member, newest first. `GET /messages`, all pages. */
export const listAllMessages = async (ctx: MemberContext): Promise<Result<MessageHead[]>> => {
  const query = { customer_id: ctx.customerId, sort_field: "message_id", sort_direction: "ASC" };
  const request = { path: "/messages", query, token: ctx.token };
  const read = await readAll(ctx, request, "messages", MessageRecord);
  return read.ok ? ok(headsOf(ctx, read.value)) : read;
};

/**
 * The newest messages, all in one call. `GET /messages?send_time_from=…`.
 * @param since leaves out what was sent before; null for none
 * @returns `more` where there are older ones that were not looked at
 */
export const listRecentMessages = async (
  ctx: MemberContext,
  since: Instant | null,
): Promise<Result<{ items: MessageHead[]; more: boolean }>> => {
  const filter = since && { send_time_from: toFilterTime(since, projectClock().zone) };
  const request = newest(ctx, RECENT, { offset: 0, ...filter });
  const read = await readSome(ctx, request, "messages", MessageRecord);
  if (!read.ok) return read;
  const { items, total, entries } = read.value;
  const more = total === null ? entries >= RECENT : total > entries;
  return ok({ items: headsOf(ctx, items), more });
};

interface Whole {
  record: MessageRecord;
  detail: MessageDetailRecord;
}

/** The message, which tells whose it is, and its content, which does not, at once. */
const readWhole = async (
  ctx: MemberContext,
  id: string,
): Promise<{ ok: true; value: Whole } | Refusal> => {
  const params = { message_id: id };
  const { token } = ctx;
  const [message, detail] = await Promise.all([
    readOne(ctx, { path: "/messages/{message_id}", params, token }, MessageRecord),
    readOne(ctx, { path: "/messages/{message_id}/detail", params, token }, MessageDetailRecord),
  ]);
  if (!message.ok) return message;
  const record = message.value;
  if (record.customer_id !== ctx.customerId || !wasSent(record)) return notFound();
  return detail.ok ? { ok: true, value: { record, detail: detail.value } } : detail;
};

/**
 * One message with its content. `GET /messages/{message_id}` and `GET /messages/{message_id}/detail`
 * at once.
 * @returns `not_found` also for another member's message, and for one that was never sent
 */
export const getMessage = async (
  ctx: MemberContext,
  id: string,
): Promise<Result<MessageContent>> => {
  const read = await readWhole(ctx, id);
  if (!read.ok) return read;
  return ok(toMessageContent(read.value.record, read.value.detail, projectClock().zone));
};

/**
 * Where the bytes of one attachment are. `GET /messages/{message_id}` and
 * `GET /messages/{message_id}/detail` at once.
 * @param index its place in the message's list
 * @returns `not_found` also for another member's message, and where upstream keeps no copy
 */
export const findAttachment = async (
  ctx: MemberContext,
  id: string,
  index: number,
): Promise<Result<AttachmentEntry>> => {
  const read = await readWhole(ctx, id);
  if (!read.ok) return read;
  const found = attachmentsOf(read.value.record, read.value.detail)[index];
  return found?.source ? ok(found) : notFound();
};
