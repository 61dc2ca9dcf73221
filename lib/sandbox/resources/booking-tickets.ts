import { notFound } from "../errors";
import { flag, isInside, page } from "../lists";
import type { Call, Operation } from "../model";
import { TICKETS, type TicketSeed } from "../seed/booking-texts";
import {
  itemId,
  propertyWires,
  slotsOf,
  statusWires,
  ticketId,
  ticketWire,
  type Slot,
} from "../seed/bookings";

/** Both query parameters together, or the filter is not there: as the document says. */
function hasProperty(ticket: TicketSeed, query: URLSearchParams): boolean {
  const property = query.get("booking_ticket_property_id");
  const value = query.get("booking_ticket_property_value");
  if (!property || !value) return true;
  const own = ticket.properties[property];
  return own !== undefined && itemId(property, own) === value;
}

/** `2026-11-27T10:00:00` is the same moment as with a space. */
const moment = (value: string | null) => value?.replace("T", " ") || null;

function tickets(call: Call) {
  const { world, query, language } = call;
  const now = world.clock.stamp();
  const validOnly = flag(query, "valid_only") === true;
  const found = TICKETS.filter((ticket) => {
    const { valid_from: from, valid_to: to } = ticketWire(world, ticket, language);
    const valid = isInside(now, String(from), to === undefined ? null : String(to));
    return (!validOnly || valid) && hasProperty(ticket, query);
  });
  return page("booking_tickets", found, query, (it) => ticketWire(world, it, language));
}

const slotWire = (slot: Slot) => ({
  time_slot_id: slot.id,
  ticket_id: ticketId(slot.ticket.key),
  valid_from: slot.from,
  valid_to: slot.to,
  total_capacity: slot.capacity,
  free_capacity: slot.capacity - slot.taken,
  state: 1,
  last_change: slot.from,
});

function slots(call: Call) {
  const { world, query, params } = call;
  const id = params["booking_ticket_id"] ?? "";
  const ticket = TICKETS.find(({ key }) => ticketId(key) === id);
  if (!ticket) throw notFound("booking_tickets", id);
  const free = flag(query, "free_only");
  const from = moment(query.get("time_from"));
  const to = moment(query.get("time_to"));
  const found = [...slotsOf(world).values()].filter(
    (slot) =>
      slot.ticket === ticket &&
      slot.from > world.clock.stamp() &&
      (free === null || slot.taken < slot.capacity === free) &&
      isInside(slot.from, from, to) &&
      hasProperty(slot.ticket, query),
  );
  return page("time_slots", found, query, slotWire);
}

function properties(call: Call) {
  const name = call.query.get("name")?.toLowerCase() ?? "";
  const found = propertyWires(call.world, call.language).filter((it) =>
    String(it["name"]).toLowerCase().includes(name),
  );
  return page("booking_ticket_properties", found, call.query);
}

const open = (template: string, handle: Operation["handle"], reference = true): Operation => ({
  method: "GET",
  template,
  access: "token",
  reference,
  handle,
});

export const bookingTicketOperations: Operation[] = [
  open("/booking-tickets", tickets),
  // How many places are left is never a minute old.
  open("/booking-tickets/{booking_ticket_id}/time-slots", slots, false),
  open("/booking-ticket-properties", properties),
  open("/booking-statuses", (call) =>
    page("booking_statuses", statusWires(call.world, call.language), call.query),
  ),
];
