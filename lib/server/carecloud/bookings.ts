import "server-only";
import { z } from "zod";
import type { Booking, BookingList } from "@/lib/contracts/bookings";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { Instant } from "@/lib/contracts/time";
import { site } from "@/lib/site";
import type { MemberContext } from "./context";
import { inTurn } from "./in-turn";
import { intentIn, newData, withNote } from "./mappers/booking-data";
import { exists, toBooking, toBookingList, type BookingWords } from "./mappers/bookings";
import { projectClock } from "./mappers/clock";
import { localDateTime } from "./mappers/local-time";
import { parseDateTime } from "./mappers/time";
import { readAll, readOne } from "./reading";
import { asPublic, readPublicList } from "./reference-data";
import { bookingRecords, type BookingRecord } from "./schemas/bookings";
import { id, readRecord } from "./schemas/lenient";
import { notFound, outcomeUnknown, type Refusal } from "./transport/failures";
import type { ReadOptions } from "./transport/transport";
import { upstream } from "./upstream";

/** A booking as an attempt to book looks for it: by its intent, or by its time. */
export interface BookingTrace {
  id: string;
  intent: string | null;
  createdAt: Instant | null;
}

const PATH = "/bookings/{booking_id}";

/** What a booking is read with; a list that does not come leaves its words out. */
const readWords = async (ctx: MemberContext): Promise<BookingWords> => {
  const open = asPublic(ctx);
  const properties = "/booking-ticket-properties";
  const [statuses, known] = await Promise.all([
    readPublicList(open, "/booking-statuses", "booking_statuses", bookingRecords.status),
    readPublicList(open, properties, "booking_ticket_properties", bookingRecords.property),
  ]);
  return {
    statuses: statuses.ok ? statuses.data : [],
    properties: known.ok ? known.data : [],
    locale: ctx.locale,
    cancelledStatusId: site().bookings.cancelledStatusId ?? null,
  };
};

/** For what is decided by time and state alone. */
const noWords = (ctx: MemberContext): BookingWords => ({
  statuses: [],
  properties: [],
  locale: ctx.locale,
  cancelledStatusId: site().bookings.cancelledStatusId ?? null,
});

const readMine = async (ctx: MemberContext, options?: ReadOptions) => {
  const query = {
    customer_id: ctx.customerId,
    add_booking_items: "items-only",
    // Ordered by what never changes, so that no page repeats or skips what another had.
    sort_field: "booking_id",
    sort_direction: "ASC",
  };
  const request = { path: "/bookings", query, token: ctx.token };
  const read = await readAll(ctx, request, "bookings", bookingRecords.booking, options);
  if (!read.ok) return read;
  const value = read.value.filter(
    ({ customer_id: owner }) => owner === null || owner === ctx.customerId,
  );
  return { ...read, value };
};

/**
 * Every booking of the member. `GET /bookings`, all pages, `GET /booking-statuses` and
 * `GET /booking-ticket-properties` at once.
 */
export const listBookings = async (ctx: MemberContext): Promise<Result<BookingList>> => {
  const [read, words] = await Promise.all([readMine(ctx), readWords(ctx)]);
  return read.ok ? ok(toBookingList(read.value, projectClock(), words)) : read;
};

const readOwn = async (
  ctx: MemberContext,
  bookingId: string,
  options?: ReadOptions,
): Promise<{ ok: true; value: BookingRecord } | Refusal> => {
  const request = { path: PATH, params: { booking_id: bookingId }, token: ctx.token };
  const read = await readOne(ctx, request, bookingRecords.booking, options);
  if (!read.ok) return read;
  return read.value.customer_id === ctx.customerId && exists(read.value) ? read : notFound();
};

/**
 * One booking of the member. `GET /bookings/{booking_id}`, `GET /booking-statuses` and
 * `GET /booking-ticket-properties` at once.
 * @returns `not_found` also for another member's, and for one that was deleted
 */
export const getBooking = async (
  ctx: MemberContext,
  bookingId: string,
): Promise<Result<Booking>> => {
  const [read, words] = await Promise.all([readOwn(ctx, bookingId), readWords(ctx)]);
  return read.ok ? ok(toBooking(read.value, projectClock(), words)) : read;
};

/**
 * The member's bookings of one slot as they are now, cancelled ones left out: how an attempt to book
 * whose outcome is unknown is settled. `GET /bookings`, all pages.
 */
export const listBookingsOfSlot = async (
  ctx: MemberContext,
  slotId: string,
): Promise<Result<BookingTrace[]>> => {
  const read = await readMine(ctx, { fresh: true });
  if (!read.ok) return read;
  const clock = projectClock();
  return ok(
    read.value.flatMap((record) => {
      const { cancelled, items } = toBooking(record, clock, noWords(ctx));
      if (!exists(record) || cancelled || !items.some((it) => it.slotId === slotId)) return [];
      const createdAt = parseDateTime(record.created_at, clock.zone);
      return [{ id: record.booking_id, intent: intentIn(record.data), createdAt }];
    }),
  );
};

const NewRecord = z.object({ booking_id: id });

/** Fields that a refusal names where the slot is the trouble, and not the booking as such. */
const OF_THE_SLOT = ["timeSlotId", "capacityTaken"];

/**
 * Books places of a slot, in the project's default status. `POST /bookings`, once: it has no
 * idempotency key.
 * @param intent by which the booking can be found where the outcome is unknown
 * @returns `outcome_unknown` where it may have been booked; with any other failure it was not:
 *   `slot_taken`, `booking_refused`, `upstream_unavailable` …
 */
export const createBooking = async (
  ctx: MemberContext,
  slotId: string,
  { places, note, intent }: { places: number; note: string; intent: string },
): Promise<Result<{ bookingId: string }>> => {
  const now = localDateTime(projectClock());
  const customer = { customer_id: ctx.customerId };
  const item = { ...customer, time_slot_id: slotId, capacity_taken: places, created_at: now };
  const booking = {
    ...customer,
    booking_items: [item],
    data: newData(intent, note),
    created_at: now,
  };
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: "/bookings",
    token: ctx.token,
    body: { booking },
  });
  if (!reply.ok) {
    const { code, fields = {} } = reply.error;
    if (code !== "bad_request" && code !== "invalid_fields") return reply;
    const full = reply.reasons.some((reason) => /capacity|occupied|full/.test(reason));
    const slot = full || OF_THE_SLOT.some((name) => name in fields);
    return fail(slot ? "slot_taken" : "booking_refused");
  }
  const made = readRecord(reply.body, NewRecord);
  return made ? ok({ bookingId: made.booking_id }) : outcomeUnknown();
};

/** Writes back all that a PUT replaces: the customer, the status and the data. */
const replaceBooking = (
  ctx: MemberContext,
  record: BookingRecord,
  change: { booking_status?: string; data?: unknown },
) =>
  upstream().transport.write(ctx, {
    method: "PUT",
    path: PATH,
    params: { booking_id: record.booking_id },
    token: ctx.token,
    body: {
      booking: {
        customer_id: ctx.customerId,
        ...(record.booking_status !== null && { booking_status: record.booking_status }),
        ...(record.data !== null && { data: record.data }),
        ...change,
      },
    },
  });

/**
 * Changes the member's note and keeps everything else of the booking. `GET`, `PUT` and again
 * `GET /bookings/{booking_id}`.
 * @returns the booking as it is now; `booking_over`, `not_found`, `outcome_unknown`
 */
export const changeBookingNote = (
  ctx: MemberContext,
  bookingId: string,
  note: string,
): Promise<Result<Booking>> =>
  inTurn(`booking ${bookingId}`, async () => {
    const read = await readOwn(ctx, bookingId, { fresh: true });
    if (!read.ok) return read;
    const before = toBooking(read.value, projectClock(), noWords(ctx));
    if (!before.notable) return fail("booking_over");
    const data = withNote(read.value.data, note);
    const reply = await replaceBooking(ctx, read.value, { data });
    if (!reply.ok && reply.error.code !== "outcome_unknown") return reply;
    const after = await getBooking(ctx, bookingId);
    if (reply.ok) return after.ok ? after : ok({ ...before, note: note || null });
    return after.ok && (after.data.note ?? "") === note ? after : reply;
  });

/**
 * Cancels a booking that has not begun: by the status that the operator names for it (`PUT`), else by
 * deleting it (`DELETE /bookings/{booking_id}`). A fresh read goes before, and another one settles
 * an unknown outcome. One that is cancelled already is none the worse.
 * @returns `booking_over`, `not_found`, `outcome_unknown` where it may still happen
 */
export const cancelBooking = (
  ctx: MemberContext,
  bookingId: string,
  cancelledStatusId: string | null = site().bookings.cancelledStatusId ?? null,
): Promise<Result<void>> =>
  inTurn(`booking ${bookingId}`, async () => {
    const read = await readOwn(ctx, bookingId, { fresh: true });
    if (!read.ok) return read;
    const words = { ...noWords(ctx), cancelledStatusId };
    const before = toBooking(read.value, projectClock(), words);
    if (before.cancelled) return ok(undefined);
    if (!before.cancellable) return fail("booking_over");
    const reply =
      cancelledStatusId === null
        ? await upstream().transport.write(ctx, {
            method: "DELETE",
            path: PATH,
            params: { booking_id: bookingId },
            token: ctx.token,
          })
        : await replaceBooking(ctx, read.value, { booking_status: cancelledStatusId });
    if (reply.ok) return ok(undefined);
    const { code } = reply.error;
    if (code === "bad_request" || code === "invalid_fields") return fail("booking_over");
    if (code !== "outcome_unknown") return reply;
    const after = await readOwn(ctx, bookingId, { fresh: true });
    const gone = !after.ok && after.error.code === "not_found";
    const cancelled = after.ok && toBooking(after.value, projectClock(), words).cancelled;
    return gone || cancelled ? ok(undefined) : reply;
  });
