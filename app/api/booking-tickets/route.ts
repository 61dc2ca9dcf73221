import { z } from "zod";
import { listTickets } from "@/lib/server/carecloud/booking-tickets";
import { memberRoute } from "@/lib/server/http/route";

const key = z.string().min(1).max(128).optional();
const query = z.object({ property: key, value: key });

/**
 * What can be booked, and the properties to choose by.
 * @query `?property=&value=` (both or neither)
 */
export const GET = memberRoute({ part: "bookings", query }, ({ ctx, query: { property, value } }) =>
  listTickets(ctx, property && value ? { property, value } : null),
);
