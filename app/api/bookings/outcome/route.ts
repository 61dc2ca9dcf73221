import { z } from "zod";
import { IdempotencyKey } from "@/lib/contracts/rewards";
import { settleBooking } from "@/lib/server/booking/book";
import { memberRoute } from "@/lib/server/http/route";

const id = z.string().min(1).max(128);
const query = z.object({ intent: IdempotencyKey, slot: id, replaces: id.optional() });

/**
 * What became of a booking of a time slot, and of the one that it was to replace.
 * @query `?slot=&intent=` (uuid) `&replaces=` (a booking)
 */
export const GET = memberRoute(
  { part: "bookings", query },
  ({ ctx, query: { slot, intent, replaces } }) =>
    settleBooking(ctx, intent, { slotId: slot, replaces: replaces ?? null }),
);
