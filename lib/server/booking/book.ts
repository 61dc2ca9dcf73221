import "server-only";
import type { BookingOutcome, NewBooking } from "@/lib/contracts/bookings";
import { fail, ok, type Result } from "@/lib/contracts/result";
import {
  cancelBooking,
  createBooking,
  getBooking,
  listBookingsOfSlot,
} from "@/lib/server/carecloud/bookings";
import { findFreeSlot } from "@/lib/server/carecloud/booking-tickets";
import { unhurried, type MemberContext } from "@/lib/server/carecloud/context";
import { intents, type Subject, type Write } from "@/lib/server/intents";
import type { Intents } from "@/lib/server/intents/intents";
import { findBooking } from "./evidence";

/** What asking about a booking works with; tests put in their own. */
export interface SettleParts {
  intents: Intents;
  listBookingsOfSlot: typeof listBookingsOfSlot;
  getBooking: typeof getBooking;
}

/** What booking works with. */
export interface BookParts extends SettleParts {
  createBooking: typeof createBooking;
  findFreeSlot: typeof findFreeSlot;
  cancelBooking: typeof cancelBooking;
}

/** Whether the booking to replace is one that another slot of the same ticket may replace. */
const mayReplace = async (
  parts: BookParts,
  ctx: MemberContext,
  { replaces, ticketId }: NewBooking,
): Promise<Result<void>> => {
  if (replaces === null) return ok(undefined);
  const before = await parts.getBooking(ctx, replaces);
  if (!before.ok) return before;
  const { movable, items } = before.data;
  return movable && items[0]?.ticketId === ticketId ? ok(undefined) : fail("booking_over");
};

const subjectOf = ({ customerId }: MemberContext, slotId: string): Subject => ({
  kind: "booking",
  owner: customerId,
  about: slotId,
});

/** One booking as a write that happens once: of a member and a slot. */
const writeOf = (parts: BookParts, ctx: MemberContext, input: NewBooking): Write => {
  let standing: readonly string[] = [];
  return {
    subject: subjectOf(ctx, input.slotId),
    busy: "booking_pending",
    before: async () => {
      const bookings = await parts.listBookingsOfSlot(ctx, input.slotId);
      if (!bookings.ok) return bookings;
      const ids = bookings.data.map(({ id }) => id);
      standing = ids;
      return ok(ids);
    },
    make: async (intent, sending) => {
      if (standing.length > 0) return fail("already_booked");
      const [allowed, slot] = await Promise.all([
        mayReplace(parts, ctx, input),
        parts.findFreeSlot(ctx, input),
      ]);
      if (!allowed.ok) return allowed;
      if (!slot.ok) return slot;
      if (slot.data.free !== null && slot.data.free < input.places) return fail("slot_taken");
      const { places, note } = input;
      const order = { places, note, intent };
      const made = await parts.createBooking({ ...ctx, sending }, input.slotId, order);
      return made.ok ? ok({ id: made.data.bookingId }) : made;
    },
    find: findIn(parts, ctx, input.slotId),
  };
};

const findIn =
  (parts: SettleParts, ctx: MemberContext, slotId: string): Write["find"] =>
  async (claim) => {
    const bookings = await parts.listBookingsOfSlot(ctx, slotId);
    return bookings.ok ? ok(findBooking(claim, bookings.data)) : bookings;
  };

/** The booking that was replaced goes only once the new one is there: nobody ends with neither. */
const letGo = async (
  parts: BookParts,
  ctx: MemberContext,
  replaces: string | null,
): Promise<boolean | null> => {
  if (replaces === null) return null;
  const cancelled = await parts.cancelBooking(ctx, replaces);
  return cancelled.ok || cancelled.error.code === "not_found";
};

/** Booking over any store and any upstream. See `book` for the real ones. */
export const createBook =
  (parts: BookParts) =>
  async (
    context: MemberContext,
    intentId: string,
    input: NewBooking,
  ): Promise<Result<BookingOutcome>> => {
    // Nobody waiting any longer must not leave a booking without its outcome.
    const ctx = unhurried(context);
    const known = await parts.intents.run(writeOf(parts, ctx, input), intentId);
    if (!known.ok) return known;
    if (known.data.state !== "settled") return ok(known.data);
    const replaced = await letGo(parts, ctx, input.replaces);
    return ok({ state: "settled", bookingId: known.data.id, replaced });
  };

/**
 * Books places of a slot, at most once per intent: repeats, reloads and parallel requests of one
 * intent all end in the same booking. Where it replaces another booking, that one is cancelled when
 * the new one stands.
 * @param intentId a uuid made once by whoever books
 * @returns `settled`, `pending` where nobody knows yet (repeat the same request), `none`;
 *   `slot_taken`, `already_booked`, `booking_pending`, `booking_over`, `booking_refused` …
 * Upstream: `GET` and `POST /bookings`, `GET /booking-tickets/{booking_ticket_id}/time-slots`; for a
 * replacement also `GET` and `DELETE` (or `PUT`) of `/bookings/{booking_id}`
 */
export const book = createBook({
  intents,
  listBookingsOfSlot,
  createBooking,
  findFreeSlot,
  getBooking,
  cancelBooking,
});

/** Whether a booking is gone; one that cannot be read may still stand. */
const isGone = async (
  parts: SettleParts,
  ctx: MemberContext,
  id: string | null,
): Promise<boolean | null> => {
  if (id === null) return null;
  const booking = await parts.getBooking(ctx, id);
  return booking.ok ? booking.data.cancelled : booking.error.code === "not_found";
};

/** Asking about a booking, over any store and any upstream. See `settleBooking` for the real ones. */
export const createSettleBooking =
  (parts: SettleParts) =>
  async (
    context: MemberContext,
    intentId: string,
    { slotId, replaces }: Pick<NewBooking, "slotId" | "replaces">,
  ): Promise<Result<BookingOutcome>> => {
    const ctx = unhurried(context);
    const about = { subject: subjectOf(ctx, slotId), find: findIn(parts, ctx, slotId) };
    const known = await parts.intents.settle(about, intentId);
    if (!known.ok) return known;
    if (known.data.state !== "settled") return ok(known.data);
    const replaced = await isGone(parts, ctx, replaces);
    return ok({ state: "settled", bookingId: known.data.id, replaced });
  };

/**
 * What became of a booking, and of the one it was to replace. An intent nobody has heard of is closed.
 * Upstream: `GET /bookings` where the outcome is unknown, `GET /bookings/{booking_id}` of a replaced one
 */
export const settleBooking = createSettleBooking({ intents, listBookingsOfSlot, getBooking });
