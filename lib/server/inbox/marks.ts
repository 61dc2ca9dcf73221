import "server-only";
import { z } from "zod";
import { hashId } from "@/lib/server/crypt";
import { StoreUnavailable, type Store } from "@/lib/server/store";

const DAY = 24 * 60 * 60;
/** As long as anybody might come back to an inbox; every change renews it. */
const KEPT_SECONDS = 400 * DAY;
/** Single marks; when there are more, the older half becomes one "read up to". */
const MOST_READ = 400;
const TRIES = 8;

const Marks = z.object({
  /** What was sent until then (ms) is read. */
  upTo: z.number().nullable(),
  /** Read ones that were sent later: id and when they were sent (ms; 0 where that is not known). */
  read: z.array(z.tuple([z.string(), z.number()])),
  /** How many were unread when last counted, and when that was (ms). */
  counted: z.object({ at: z.number(), count: z.number(), more: z.boolean() }).nullable(),
});

/**
 * What a member has read, since upstream has no call to say so: one instant and the ids after it.
 */
export type Marks = z.infer<typeof Marks>;

export const NO_MARKS: Marks = { upTo: null, read: [], counted: null };

/** What the marks are about. */
interface Sent {
  id: string;
  sentAt: string | null;
}

const timeOf = (sentAt: string | null): number => (sentAt === null ? 0 : Date.parse(sentAt));

export const isMarked = ({ upTo, read }: Marks, { id, sentAt }: Sent): boolean =>
  (upTo !== null && sentAt !== null && timeOf(sentAt) <= upTo) ||
  read.some(([marked]) => marked === id);

/** With one more message read. */
export function withRead(marks: Marks, message: Sent, now: number): Marks {
  if (isMarked(marks, message)) return marks;
  // The time comes from the browser: one in the future would cover what is yet to be sent.
  const read: Marks["read"] = [...marks.read, [message.id, Math.min(timeOf(message.sentAt), now)]];
  if (read.length <= MOST_READ) return { ...marks, read, counted: null };
  const times = read.map(([, sent]) => sent).sort((one, other) => one - other);
  const upTo = Math.max(marks.upTo ?? 0, times[times.length >> 1] ?? 0);
  return { upTo, read: read.filter(([, sent]) => sent > upTo), counted: null };
}

/** With everything read that was sent until an instant. */
export function withUpTo(marks: Marks, instant: string, now: number): Marks {
  const upTo = Math.max(marks.upTo ?? 0, Math.min(Date.parse(instant), now));
  return { upTo, read: marks.read.filter(([, sent]) => sent === 0 || sent > upTo), counted: null };
}

/** The key tells nobody who the member is. */
const keyOf = (customerId: string): string => `inbox:${hashId(customerId)}`;

function parse(raw: string): Marks {
  try {
    return Marks.safeParse(JSON.parse(raw)).data ?? NO_MARKS;
  } catch {
    return NO_MARKS;
  }
}

/** A member's marks; null while the store is out of reach, which must not take the inbox away. */
export async function readMarks(store: Store, customerId: string): Promise<Marks | null> {
  try {
    const raw = await store.get(keyOf(customerId));
    return raw === null ? NO_MARKS : parse(raw);
  } catch (error) {
    if (error instanceof StoreUnavailable) return null;
    throw error;
  }
}

/**
 * Changes a member's marks. Against exactly what was read, and again where somebody was faster: two
 * tabs must not undo each other.
 * @returns false where others were faster every time
 * @throws StoreUnavailable
 */
export async function changeMarks(
  store: Store,
  customerId: string,
  change: (marks: Marks) => Marks,
): Promise<boolean> {
  const key = keyOf(customerId);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const raw = await store.get(key);
    const before = raw === null ? NO_MARKS : parse(raw);
    const after = change(before);
    if (after === before) return true;
    const value = JSON.stringify(after);
    const done =
      raw === null
        ? await store.setIfAbsent(key, value, KEPT_SECONDS)
        : await store.compareAndSet(key, raw, value, KEPT_SECONDS);
    if (done) return true;
  }
  return false;
}
