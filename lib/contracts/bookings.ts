import { z } from "zod";
import { MOST_PLACES, type BookingView } from "./booking-rules";
import type { Instant, PlainDate } from "./time";

/** Something that can be booked: a table, a class, an hour with somebody. */
export interface BookingTicket {
  id: string;
  name: string;
}

/** A property that tickets are told apart by, with the values to choose from. */
export interface TicketFilter {
  id: string;
  name: string;
  values: { id: string; name: string }[];
}

export interface TicketOffer {
  tickets: BookingTicket[];
  filters: TicketFilter[];
}

/** One time at which a ticket can be had, with places left. */
export interface TimeSlot {
  id: string;
  start: Instant;
  end: Instant | null;
  /** Places left; null where upstream does not count them. */
  free: number | null;
  total: number | null;
}

/** A day of the project's calendar with the free slots that begin on it. */
export interface SlotDay {
  date: PlainDate;
  slots: TimeSlot[];
}

/** The free slots of some days; days without any are left out. */
export interface SlotWindow {
  ticket: BookingTicket;
  from: PlainDate;
  /** The last day looked at. */
  to: PlainDate;
  days: SlotDay[];
}

/** One slot of a booking. */
export interface BookedItem {
  ticketId: string | null;
  name: string | null;
  slotId: string | null;
  start: Instant | null;
  end: Instant | null;
  places: number | null;
  /** What the project knows besides, such as the place. */
  properties: { name: string; value: string }[];
}

export interface Booking {
  id: string;
  /** In order of time. */
  items: BookedItem[];
  start: Instant | null;
  end: Instant | null;
  /** Name of its status, as the project calls it. */
  status: string | null;
  view: BookingView;
  cancelled: boolean;
  note: string | null;
  createdAt: Instant | null;
  /** Not begun and not cancelled. */
  cancellable: boolean;
  /** Cancellable, and of one slot whose ticket is known: another slot can take its place. */
  movable: boolean;
  /** Cancellable, and its additional data are such that a note fits in. */
  notable: boolean;
}

/** Upcoming ones soonest first, past ones latest first. */
export type BookingList = Record<BookingView, Booking[]>;

const key = z.string().min(1).max(128);
const note = z.string().trim().max(300);

export const NewBooking = z.object({
  ticketId: key,
  slotId: key,
  /** The day of the slot, where it is looked up. */
  day: z.iso.date(),
  places: z.number().int().min(1).max(MOST_PLACES),
  note: note.default(""),
  /** A booking that this one takes the place of. */
  replaces: key.nullable().default(null),
});
export type NewBooking = z.infer<typeof NewBooking>;

export const BookingNote = z.object({ note });
export type BookingNote = z.infer<typeof BookingNote>;

/**
 * `settled`: the booking exists; `replaced` says whether the one before it is gone, null where there
 * was none. `pending`: nobody knows yet; the same request may be repeated. `none`: nothing was booked.
 */
export type BookingOutcome =
  | { state: "settled"; bookingId: string; replaced: boolean | null }
  | { state: "pending" }
  | { state: "none" };
