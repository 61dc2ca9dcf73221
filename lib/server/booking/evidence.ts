import "server-only";
import type { BookingTrace } from "@/lib/server/carecloud/bookings";
import type { Claim } from "@/lib/server/intents";

/**
 * How much older than the write a booking may claim to be: clocks differ, and in the hour that is
 * repeated in autumn a local time may be read an hour early.
 */
const SKEW_MS = 2 * 60 * 60_000;

/**
 * The booking that a write with an unknown outcome made, or null. By the intent in its data; where a
 * project keeps no data, the first one of the slot that was not there before: it is the member's
 * own in any case, and to overlook it would book twice.
 */
export function findBooking(
  { intentId, since, before }: Claim,
  bookings: readonly BookingTrace[],
): string | null {
  const marked = bookings.find(({ intent }) => intent === intentId);
  if (marked) return marked.id;
  const known = new Set(before);
  const candidates = bookings
    .filter(({ id, intent }) => !known.has(id) && intent === null)
    .filter(({ createdAt }) => !createdAt || Date.parse(createdAt) >= since - SKEW_MS)
    .sort((one, other) => (one.createdAt ?? "").localeCompare(other.createdAt ?? ""));
  return candidates[0]?.id ?? null;
}
