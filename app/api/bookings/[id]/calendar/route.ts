import { z } from "zod";
import { ok } from "@/lib/contracts/result";
import { bookingEntry } from "@/lib/server/calendar/entries";
import { calendarFile } from "@/lib/server/calendar/reply";
import { getBooking } from "@/lib/server/carecloud/bookings";
import { memberRoute } from "@/lib/server/http/route";

const params = z.object({ id: z.string().min(1).max(128) });

/**
 * A booking to come as a calendar file.
 * @query `?locale=`
 */
export const GET = memberRoute({ params }, ({ ctx, params: { id } }) =>
  calendarFile(ctx, "bookings", async () => {
    const booking = await getBooking(ctx, id);
    return booking.ok ? ok(await bookingEntry(booking.data, ctx.locale)) : booking;
  }),
);
