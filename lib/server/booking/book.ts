import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import type { BookingOutcome, NewBooking } from "@/lib/contracts/bookings";
import { fail, ok, type Result } from "@/lib/contracts/result";
import {
  cancelBooking,
  createBooking,
  getBooking,
  listBookingsOfSlot,
} from "@/lib/server/carecloud/bookings";
import { findFreeSlot } from "@/lib/server/carecloud/booking-tickets";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { createRedemptions, type Redemptions } from "@/lib/server/redemption/redemptions";
import { store, type Store } from "@/lib/server/store";

/** What booking works with; tests put in their own. */
export interface BookParts {
  store: () => Store;
  now: () => number;
  pause: (ms: number) => Promise<void>;
  listBookingsOfSlot: typeof listBookingsOfSlot;
  createBooking: typeof createBooking;
  findFreeSlot: typeof findFreeSlot;
  getBooking: typeof getBooking;
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

/**
 * The rules of spending points once, applied to places of a slot: a claim in the store, an intent in
 * the booking's data, a read that settles what is unknown. In its terms a slot is what is bought and
 * a booking the voucher.
 */
const onceFor = (parts: BookParts, input: NewBooking): Redemptions => {
  let standing: string[] = [];
  return createRedemptions({
    store: parts.store,
    now: parts.now,
    pause: parts.pause,
    listVouchersOfReward: async (ctx) => {
      const read = await parts.listBookingsOfSlot(ctx, input.slotId);
      if (!read.ok) return read;
      standing = read.data.map(({ id }) => id);
      return ok(read.data.map(({ intent, ...rest }) => ({ ...rest, note: intent })));
    },
    // Called right after the list was read: what stands there now stood there before the write.
    createVoucher: async (ctx, _slot, { note: intent }) => {
      if (standing.length > 0) return fail("already_booked");
      const [allowed, slot] = await Promise.all([
        mayReplace(parts, ctx, input),
        parts.findFreeSlot(ctx, input),
      ]);
      if (!allowed.ok) return allowed;
      if (!slot.ok) return slot;
      if (slot.data.free !== null && slot.data.free < input.places) return fail("slot_taken");
      const { places, note } = input;
      const made = await parts.createBooking(ctx, input.slotId, { places, note, intent });
      return made.ok ? ok({ voucherId: made.data.bookingId }) : made;
    },
    getPoints: () => Promise.resolve(ok({ available: null, worth: [] })),
  });
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
    const ctx = { ...context, signal: undefined };
    const once = onceFor(parts, input);
    const made = await once.redeem(ctx, `slot ${input.slotId}`, intentId);
    if (!made.ok) {
      const pending = made.error.code === "redemption_pending";
      return pending ? fail("booking_pending", { retryable: true }) : made;
    }
    if (made.data.state !== "settled") return ok(made.data);
    const replaced = await letGo(parts, ctx, input.replaces);
    return ok({ state: "settled", bookingId: made.data.voucherId, replaced });
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
  store,
  now: Date.now,
  pause: (ms) => pause(ms),
  listBookingsOfSlot,
  createBooking,
  findFreeSlot,
  getBooking,
  cancelBooking,
});
