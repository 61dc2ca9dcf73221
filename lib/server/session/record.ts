import "server-only";
import { z } from "zod";
import { PARTS } from "@/lib/contracts/parts";
import { BROWSERS, SYSTEMS } from "@/lib/contracts/places";
import { LOCALES } from "@/lib/i18n/locales";

const DAY = 24 * 60 * 60;
/** A session that nobody used for this long is over. */
export const IDLE_SECONDS = 30 * DAY;
/** However much it is used, a session is over after this long. */
export const ABSOLUTE_SECONDS = 90 * DAY;
/** A session in use is written at most this often. */
export const TOUCH_SECONDS = 60 * 60;

/** Parts of a membership, each with the time (ms) until which upstream is taken to refuse it. */
const ClosedParts = z.partialRecord(z.enum(PARTS), z.number());
export type ClosedParts = z.infer<typeof ClosedParts>;

const SessionRecord = z.object({
  customerId: z.string(),
  deviceId: z.string(),
  /** The CareCloud token, sealed. */
  token: z.string(),
  /** Milliseconds since 1970. */
  createdAt: z.number(),
  lastSeenAt: z.number(),
  locale: z.enum(LOCALES),
  browser: z.enum(BROWSERS).nullable().catch(null),
  system: z.enum(SYSTEMS).nullable().catch(null),
  closed: ClosedParts.catch({}),
});

/** What the store holds of a session, under a hash of the id in the cookie. */
export type SessionRecord = z.infer<typeof SessionRecord>;

export const recordKey = (hash: string): string => `session:${hash}`;

/** A stored record, or null where it cannot be read any more. */
export function parseRecord(value: string): SessionRecord | null {
  try {
    return SessionRecord.safeParse(JSON.parse(value)).data ?? null;
  } catch {
    return null;
  }
}

/** Seconds that a record may stay in the store: idle time, but never past the absolute end. */
export function timeToLive(record: SessionRecord, now: number): number {
  const age = Math.floor((now - record.createdAt) / 1000);
  return Math.min(IDLE_SECONDS, ABSOLUTE_SECONDS - age);
}
