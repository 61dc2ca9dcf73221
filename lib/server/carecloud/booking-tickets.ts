import "server-only";
import type { SlotWindow, TicketOffer, TimeSlot } from "@/lib/contracts/bookings";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { PlainDate } from "@/lib/contracts/time";
import type { MemberContext } from "./context";
import { toFilters, toSlotDays, toTickets } from "./mappers/booking-tickets";
import { projectClock } from "./mappers/clock";
import { daysLater, localDate } from "./mappers/local-time";
import { readPublic } from "./public-read";
import { readAll } from "./reading";
import { asPublic, readPublicList } from "./reference-data";
import { bookingRecords, type TicketRecord } from "./schemas/bookings";
import type { ReadOptions } from "./transport/transport";

/** How many days of slots are shown at once. */
const WINDOW_DAYS = 14;
/** Nobody books further ahead; and a date of the year 9999 is no question for upstream. */
const MOST_DAYS_AHEAD = 400;

/** A property and the value a ticket must have of it. */
export interface TicketChoice {
  property: string;
  value: string;
}

const TICKETS = "/booking-tickets";

/** What can be booked at all: the same for everybody. */
const readTickets = (ctx: MemberContext): Promise<Result<TicketRecord[]>> =>
  readPublic(asPublic(ctx), {
    path: TICKETS,
    key: TICKETS,
    load: (loadContext, token) => {
      const request = { path: TICKETS, query: { valid_only: true }, token };
      return readAll(loadContext, request, "booking_tickets", bookingRecords.ticket);
    },
  });

/** The tickets with one value of a property: chosen by a visitor, so kept for nobody else. */
const readChosen = async (
  ctx: MemberContext,
  { property, value }: TicketChoice,
): Promise<Result<TicketRecord[]>> => {
  const query = {
    valid_only: true,
    booking_ticket_property_id: property,
    booking_ticket_property_value: value,
  };
  const request = { path: TICKETS, query, token: ctx.token };
  const read = await readAll(ctx, request, "booking_tickets", bookingRecords.ticket);
  return read.ok ? ok(read.value) : read;
};

/**
 * What can be booked, and what to choose by. `GET /booking-tickets` and
 * `GET /booking-ticket-properties` at once; without the properties there is nothing to choose by.
 * @param choice only tickets with this value of a property; null for all
 */
export const listTickets = async (
  ctx: MemberContext,
  choice: TicketChoice | null,
): Promise<Result<TicketOffer>> => {
  const [tickets, properties] = await Promise.all([
    choice ? readChosen(ctx, choice) : readTickets(ctx),
    readPublicList(
      asPublic(ctx),
      "/booking-ticket-properties",
      "booking_ticket_properties",
      bookingRecords.property,
    ),
  ]);
  if (!tickets.ok) return tickets;
  return ok({
    tickets: toTickets(tickets.data, projectClock(), ctx.locale),
    filters: properties.ok ? toFilters(properties.data, ctx.locale) : [],
  });
};

const readSlots = (
  ctx: MemberContext,
  ticketId: string,
  from: PlainDate,
  to: PlainDate,
  options?: ReadOptions,
) => {
  const query = {
    free_only: true,
    time_from: `${from} 00:00:00`,
    time_to: `${to} 23:59:59`,
    sort_field: "valid_from",
    sort_direction: "ASC",
  };
  const path = "/booking-tickets/{booking_ticket_id}/time-slots";
  const request = { path, params: { booking_ticket_id: ticketId }, query, token: ctx.token };
  return readAll(ctx, request, "time_slots", bookingRecords.slot, options);
};

/**
 * The free slots of a ticket on two weeks' days. `GET /booking-tickets` and
 * `GET /booking-tickets/{booking_ticket_id}/time-slots` at once.
 * @param from the first day, not before today; null for today
 * @returns `not_found` for a ticket that cannot be booked, `bad_request` for a day too far away
 */
export const listSlots = async (
  ctx: MemberContext,
  ticketId: string,
  from: PlainDate | null,
): Promise<Result<SlotWindow>> => {
  const clock = projectClock();
  const today = localDate(clock);
  const first = from === null || from < today ? today : from;
  const to = daysLater(first, WINDOW_DAYS - 1);
  if (to === null || to > (daysLater(today, MOST_DAYS_AHEAD) ?? "")) return fail("bad_request");
  const [tickets, slots] = await Promise.all([
    readTickets(ctx),
    readSlots(ctx, ticketId, first, to),
  ]);
  if (!tickets.ok) return tickets;
  const ticket = toTickets(tickets.data, clock, ctx.locale).find(({ id }) => id === ticketId);
  if (!ticket) return fail("not_found");
  if (!slots.ok) return slots;
  const days = toSlotDays(slots.value, clock).filter(({ date }) => date >= first && date <= to);
  return ok({ ticket, from: first, to, days });
};

/**
 * One slot of a ticket as it is now, looked up on its day: upstream has no call for a single one.
 * `GET /booking-tickets/{booking_ticket_id}/time-slots`.
 * @returns `slot_taken` where it is not free any more, or not there
 */
export const findFreeSlot = async (
  ctx: MemberContext,
  { ticketId, slotId, day }: { ticketId: string; slotId: string; day: PlainDate },
): Promise<Result<TimeSlot>> => {
  const read = await readSlots(ctx, ticketId, day, day, { fresh: true });
  if (!read.ok) return read;
  const found = toSlotDays(read.value, projectClock())
    .flatMap(({ slots }) => slots)
    .find(({ id }) => id === slotId);
  return found ? ok(found) : fail("slot_taken");
};
