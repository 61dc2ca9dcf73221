import { z } from "zod";
import { BookingNote } from "@/lib/contracts/bookings";
import { cancelBooking, changeBookingNote, getBooking } from "@/lib/server/carecloud/bookings";
import { memberRoute } from "@/lib/server/http/route";

const params = z.object({ id: z.string().min(1).max(128) });

/** One booking. */
export const GET = memberRoute({ part: "bookings", params }, ({ ctx, params: { id } }) =>
  getBooking(ctx, id),
);

/**
 * Changes the note of a booking; everything else of it stays.
 * @body `{note}`
 */
export const PUT = memberRoute(
  { part: "bookings", params, body: BookingNote },
  ({ ctx, params: { id }, body }) => changeBookingNote(ctx, id, body.note),
);

/** Cancels a booking that has not begun. */
export const DELETE = memberRoute({ part: "bookings", params }, ({ ctx, params: { id } }) =>
  cancelBooking(ctx, id),
);
