import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type {
  Booking,
  BookingList,
  BookingNote,
  SlotWindow,
  TicketOffer,
} from "@/lib/contracts/bookings";
import type { PlainDate } from "@/lib/contracts/time";
import * as api from "@/lib/api/bookings";
import { getJson, sendJson } from "./http";

const BOOKINGS = ["bookings"] as const;
const SLOTS = ["booking-slots"] as const;

/** Every booking of the member, upcoming and past. */
export const bookingsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: [...BOOKINGS, locale],
    queryFn: ({ signal }) => getJson<BookingList>(api.bookings, { locale, signal }),
  });

/** One booking. */
export const bookingQuery = (locale: Locale, id: string) =>
  queryOptions({
    queryKey: [...BOOKINGS, locale, "detail", id],
    queryFn: ({ signal }) => getJson<Booking>(api.booking(id), { locale, signal }),
  });

/** A value of a property that tickets are chosen by. */
export interface TicketChoice {
  property: string;
  value: string;
}

/** What can be booked; null is all of it. */
export const ticketsQuery = (locale: Locale, choice: TicketChoice | null) =>
  queryOptions({
    queryKey: ["booking-tickets", locale, choice?.property ?? null, choice?.value ?? null],
    queryFn: ({ signal }) => {
      const query = choice ? `?${new URLSearchParams({ ...choice }).toString()}` : "";
      return getJson<TicketOffer>(`${api.bookingTickets}${query}`, { locale, signal });
    },
  });

/** Free slots of two weeks from a day on; null is today. */
export const slotsQuery = (locale: Locale, ticketId: string, from: PlainDate | null) =>
  queryOptions({
    queryKey: [...SLOTS, locale, ticketId, from],
    queryFn: ({ signal }) => {
      const query = from === null ? "" : `?from=${from}`;
      return getJson<SlotWindow>(`${api.bookingSlots(ticketId)}${query}`, { locale, signal });
    },
  });

export const useBookings = () => useQuery(bookingsQuery(useLocale()));

export const useBooking = (id: string) => useQuery(bookingQuery(useLocale(), id));

/** While another choice loads, the tickets of the one before stay. */
export const useTickets = (choice: TicketChoice | null) =>
  useQuery({ ...ticketsQuery(useLocale(), choice), placeholderData: (before) => before });

export const useSlots = (ticketId: string, from: PlainDate | null) =>
  useQuery(slotsQuery(useLocale(), ticketId, from));

/** Changes the note that goes with a booking. */
export function useChangeNote(id: string) {
  const locale = useLocale();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: BookingNote) => sendJson<Booking>("PUT", api.booking(id), { locale, body }),
    onSuccess: (booking) => client.setQueryData(bookingQuery(locale, id).queryKey, booking),
    onError: () => void client.invalidateQueries({ queryKey: BOOKINGS }),
  });
}

/** Cancels a booking. */
export function useCancelBooking(id: string) {
  const locale = useLocale();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => sendJson<null>("DELETE", api.booking(id), { locale }),
    onSettled: () => {
      // The booking itself is not asked for again: the answer may only be that it is gone.
      const detail = client.getQueryCache().find(bookingQuery(locale, id))?.queryHash;
      void client.invalidateQueries({
        queryKey: BOOKINGS,
        predicate: ({ queryHash }) => queryHash !== detail,
      });
      void client.invalidateQueries({ queryKey: SLOTS });
    },
    onError: () => void client.invalidateQueries(bookingQuery(locale, id)),
  });
}

/** What is booked, and what is free, is not what it was. */
export function useRefreshBookings() {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: BOOKINGS });
    void client.invalidateQueries({ queryKey: SLOTS });
  };
}
