import { useLocale } from "next-intl";
import type { BookingOutcome, NewBooking } from "@/lib/contracts/bookings";
import { bookingOutcome } from "@/lib/api/booking-outcome";
import * as api from "@/lib/api/bookings";
import { useRefreshBookings } from "./bookings";
import { getJson, sendJson } from "./http";
import { useOnce, type End } from "./once";

/** What a booking made. */
export interface Booked {
  bookingId: string;
  /** Whether the booking before it is gone; null where there was none. */
  replaced: boolean | null;
}

export type BookingEnd = End<Booked>;

interface Place {
  ticketId: string;
  /** The booking that gets another time. */
  replaces: string | null;
}

/**
 * Books places of one of a ticket's times, once.
 * @param slotId the time; without one it only asks about a booking of the ticket whose end this
 *   browser has not seen
 */
export function useBook({ ticketId, replaces }: Place, slotId?: string) {
  const locale = useLocale();
  return useOnce<Booked, NewBooking>({
    write: `booking:${ticketId}`,
    // Kept with the intent: the page that asks for its end may be another one than asked for it.
    ...(slotId !== undefined && { about: `${slotId} ${replaces ?? ""}` }),
    send: (idempotencyKey, body) =>
      sendJson<BookingOutcome>("POST", api.bookings, { locale, body, idempotencyKey }),
    ask: (intentId, about = "") => {
      const [slot = "", before] = about.split(" ");
      const asked = { slotId: slot, replaces: before || null };
      return getJson<BookingOutcome>(bookingOutcome(intentId, asked), { locale });
    },
    onSettled: useRefreshBookings(),
  });
}
