import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import type { MessageDetail, MessagePage, UnreadCount } from "@/lib/contracts/messages";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { MemberContext } from "@/lib/server/carecloud/context";
import {
  getMessage,
  listMessages,
  listRecentMessages,
  type MessageHead,
} from "@/lib/server/carecloud/messages";
import { store, StoreUnavailable } from "@/lib/server/store";
import { changeMarks, isMarked, readMarks, withRead, withUpTo, type Marks } from "./marks";

/** How old a count may be that a page shows beside "Messages". */
const COUNT_MS = 5 * 60_000;
/** How long a page's stream stays open for the count: a slow upstream must not hold every page. */
const PATIENCE_MS = 1_500;
/** How long a count that failed is not tried again: an outage is not the time to ask for more. */
const REST_MS = 60_000;
/** Far above what one process meets in that time. */
const MOST_RESTING = 20_000;

/** Member → until when (ms) pages do without the count. */
const resting = new Map<string, number>();

const withMark = <T extends MessageHead>({ opened, ...message }: T, marks: Marks | null) => ({
  ...message,
  read: opened || (marks === null ? null : isMarked(marks, message)),
});

/** A page of the inbox with what is read. `GET /messages`; our marks come from the store. */
export const listInbox = async (
  ctx: MemberContext,
  offset: number,
): Promise<Result<MessagePage>> => {
  const [page, marks] = await Promise.all([
    listMessages(ctx, offset),
    readMarks(store(), ctx.customerId),
  ]);
  if (!page.ok) return page;
  const { items, nextOffset } = page.data;
  return ok({ items: items.map((message) => withMark(message, marks)), nextOffset });
};

/**
 * One message, opened or not so far: opening it is told apart (`markRead`), because a read must not
 * change anything. `GET /messages/{message_id}`, `GET /messages/{message_id}/detail`.
 */
export const readMessage = async (
  ctx: MemberContext,
  id: string,
): Promise<Result<MessageDetail>> => {
  const [message, marks] = await Promise.all([
    getMessage(ctx, id),
    readMarks(store(), ctx.customerId),
  ]);
  return message.ok ? ok(withMark(message.data, marks)) : message;
};

const change = async (ctx: MemberContext, edit: (marks: Marks) => Marks): Promise<Result<void>> =>
  (await changeMarks(store(), ctx.customerId, edit))
    ? ok(undefined)
    : fail("unavailable", { retryable: true });

/** Remembers, in the store only, that one of the member's messages was opened. `GET /messages/{message_id}`, … */
export const markRead = async (ctx: MemberContext, id: string): Promise<Result<void>> => {
  const message = await getMessage(ctx, id);
  if (!message.ok) return message;
  const { sentAt } = message.data;
  return change(ctx, (marks) => withRead(marks, { id, sentAt }, Date.now()));
};

/** Remembers that everything up to an instant is read. In the store only. */
export const markReadUpTo = (ctx: MemberContext, upTo: string) =>
  change(ctx, (marks) => withUpTo(marks, upTo, Date.now()));

const remember = async (ctx: MemberContext, from: Marks, found: UnreadCount): Promise<void> => {
  const counted = { ...found, at: Date.now() };
  try {
    await changeMarks(store(), ctx.customerId, (now) =>
      // What was read meanwhile is not in this count.
      now.upTo === from.upTo && now.read.length === from.read.length ? { ...now, counted } : now,
    );
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
  }
};

/**
 * How many messages are unread, of the newest hundred since the last "all read". Counted at most
 * every five minutes, unless something is read in between. `GET /messages`.
 */
export const countUnread = async (ctx: MemberContext): Promise<Result<UnreadCount>> => {
  const marks = await readMarks(store(), ctx.customerId);
  if (marks === null) return fail("unavailable", { retryable: true });
  const { counted, upTo } = marks;
  if (counted && Date.now() - counted.at < COUNT_MS) {
    return ok({ count: counted.count, more: counted.more });
  }
  const since = upTo === null ? null : `${new Date(upTo).toISOString().slice(0, 19)}Z`;
  const recent = await listRecentMessages(ctx, since);
  if (!recent.ok) return recent;
  const unread = recent.data.items.filter(
    (message) => !message.opened && !isMarked(marks, message),
  );
  const found = { count: unread.length, more: recent.data.more };
  await remember(ctx, marks, found);
  return ok(found);
};

/**
 * As `countUnread`, for beside a page: gives up early, while the count goes on for the next page, and
 * rests after a failure.
 */
export const countUnreadSoon = (ctx: MemberContext): Promise<Result<UnreadCount>> => {
  const late = fail("upstream_unavailable");
  if ((resting.get(ctx.customerId) ?? 0) > Date.now()) return Promise.resolve(late);
  const counted = countUnread(ctx).then((result) => {
    if (!result.ok) {
      if (resting.size >= MOST_RESTING) resting.clear();
      resting.set(ctx.customerId, Date.now() + REST_MS);
    }
    return result;
  });
  return Promise.race([counted, pause(PATIENCE_MS, late, { ref: false })]);
};
