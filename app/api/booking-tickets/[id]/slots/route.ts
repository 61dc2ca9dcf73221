import { z } from "zod";
import { listSlots } from "@/lib/server/carecloud/booking-tickets";
import { memberRoute } from "@/lib/server/http/route";

const params = z.object({ id: z.string().min(1).max(128) });
const query = z.object({ from: z.iso.date().optional() });

/**
 * Free time slots of two weeks, by day.
 * @query `?from=` (the first day; today where it is left out)
 */
export const GET = memberRoute(
  { part: "bookings", params, query },
  ({ ctx, params: { id }, query: { from } }) => listSlots(ctx, id, from ?? null),
);
