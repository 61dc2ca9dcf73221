import { NewBooking } from "@/lib/contracts/bookings";
import { book } from "@/lib/server/booking/book";
import { listBookings } from "@/lib/server/carecloud/bookings";
import { memberRoute } from "@/lib/server/http/route";

/** The member's bookings, upcoming and past. */
export const GET = memberRoute({ part: "bookings" }, ({ ctx }) => listBookings(ctx));

/**
 * Books places of a time slot, once per key; may take the place of another booking.
 * @body `{ticketId, slotId, day, places, note?, replaces?}` and an `Idempotency-Key` (uuid)
 */
export const POST = memberRoute(
  { part: "bookings", body: NewBooking, idempotent: true },
  ({ ctx, body, idempotencyKey }) => book(ctx, idempotencyKey, body),
);
