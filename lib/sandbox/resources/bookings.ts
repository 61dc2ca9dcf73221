import { invalid, notFound } from "../errors";
import { freshId } from "../ids";
import { page, values } from "../lists";
import { memberOf, type Call, type Operation, type Wire } from "../model";
import { STATUSES } from "../seed/booking-texts";
import { itemId, slotsOf, statusId, ticketWire } from "../seed/bookings";
import { bookingsOf, type BookedItem, type Booking } from "../seed/member-bookings";
import { ownByQuery, ownRequired } from "./own";

const isRecord = (value: unknown): value is Wire =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isCancelled = (id: string) => id === statusId("cancelled");

function showItem(call: Call, item: BookedItem, status: string, full: boolean): Wire {
  const ticket = ticketWire(call.world, item.ticket, call.language);
  return {
    booking_item_id: item.id,
    customer_id: memberOf(call).id,
    time_slot_id: item.slotId,
    booking_ticket: item.name === undefined ? ticket : { ...ticket, name: item.name },
    valid_from: item.from,
    valid_to: item.to,
    capacity_taken: item.places,
    booking_item_status: status,
    ...(full && {
      additional_properties: Object.entries(item.ticket.properties).map(([property, value]) => ({
        property_id: property,
        property_value: itemId(property, value),
      })),
    }),
    created_at: item.from,
    state: 1,
    last_change: item.from,
  };
}

function show(call: Call, booking: Booking, items: string): Wire {
  return {
    booking_id: booking.id,
    customer_id: memberOf(call).id,
    booking_items:
      items === "none"
        ? []
        : booking.items.map((it) => showItem(call, it, booking.statusId, items === "full")),
    booking_status: booking.statusId,
    // A project may keep notes for itself: then they never come back.
    data: memberOf(call).hideNotes ? "" : booking.data,
    created_at: booking.createdAt,
    last_change: booking.lastChange,
    state: booking.state,
  };
}

function list(call: Call) {
  const member = ownByQuery(call);
  const statuses = values(call.query, "booking_statuses");
  const items = call.query.get("add_booking_items") ?? "none";
  if (!["full", "items-only", "none"].includes(items)) {
    throw invalid(["add_booking_items", "not_allowed_value", items]);
  }
  const found = [...bookingsOf(call.world, member).values()].filter(
    (it) => it.state !== 0 && (statuses === null || statuses.includes(it.statusId)),
  );
  return page("bookings", found, call.query, (it) => show(call, it, items));
}

function find(call: Call): Booking {
  const id = call.params["booking_id"] ?? "";
  const booking = bookingsOf(call.world, memberOf(call)).get(id);
  if (!booking || booking.state === 0) throw notFound("bookings", id);
  return booking;
}

const knownStatus = (value: unknown): string => {
  const known = STATUSES.map(({ key }) => statusId(key)).find((id) => id === value);
  if (known === undefined) throw invalid(["booking.booking_status", "not_found", value]);
  return known;
};

/** One item of the body: its slot has to be there, in the future, and with room enough. */
function readItem(call: Call, given: unknown, at: number): BookedItem {
  const name = `booking.booking_items[${at}]`;
  if (!isRecord(given)) throw invalid([name, "invalid_value_format"]);
  if (!given["created_at"]) throw invalid([`${name}.created_at`, "required"]);
  const slot = slotsOf(call.world).get(String(given["time_slot_id"] ?? ""));
  const field = `${name}.time_slot_id`;
  if (!slot || slot.ticket.state === 0) throw invalid([field, "not_found", given["time_slot_id"]]);
  if (slot.from <= call.world.clock.stamp()) throw invalid([field, "not_allowed_value", slot.id]);
  const places = Number(given["capacity_taken"] ?? 1);
  if (slot.capacity - slot.taken < places) {
    throw invalid([`${name}.capacity_taken`, "not_allowed_value", places]);
  }
  const { ticket, from, to } = slot;
  return { id: freshId(), slotId: slot.id, ticket, from, to, places };
}

function give(call: Call, booking: Booking, sign: 1 | -1): void {
  for (const { slotId, places } of booking.items) {
    const slot = slotsOf(call.world).get(slotId);
    if (slot) slot.taken = Math.max(0, slot.taken + sign * places);
  }
}

function create(call: Call) {
  const given = call.body["booking"];
  if (!isRecord(given)) throw invalid(["booking", "required"]);
  const member = ownRequired(call, given["customer_id"] ?? memberOf(call).id);
  if (!given["created_at"]) throw invalid(["booking.created_at", "required"]);
  const wanted: unknown = given["booking_items"];
  if (!Array.isArray(wanted) || wanted.length === 0) {
    throw invalid(["booking.booking_items", "required"]);
  }
  const now = call.world.clock.stamp();
  const status = given["booking_status"];
  const booking: Booking = {
    id: freshId(),
    items: wanted.map((it, at) => readItem(call, it, at)),
    statusId: status === undefined ? statusId("confirmed") : knownStatus(status),
    data: given["data"] ?? "",
    createdAt: now,
    lastChange: now,
    state: 1,
  };
  give(call, booking, 1);
  bookingsOf(call.world, member).set(booking.id, booking);
  return { status: 201, body: { data: { booking_id: booking.id } } };
}

/** Replaces: what is left out of the body is gone, and a booking without a status has the default. */
function replace(call: Call) {
  const booking = find(call);
  const given = call.body["booking"];
  if (!isRecord(given)) throw invalid(["booking", "required"]);
  ownRequired(call, given["customer_id"]);
  const status = given["booking_status"];
  const next = status === undefined ? statusId("confirmed") : knownStatus(status);
  const was = isCancelled(booking.statusId);
  if (isCancelled(next) !== was) give(call, booking, was ? 1 : -1);
  booking.statusId = next;
  booking.state = isCancelled(next) ? 2 : 1;
  booking.data = given["data"] ?? "";
  booking.lastChange = call.world.clock.stamp();
  return { status: 204 };
}

function remove(call: Call) {
  const booking = find(call);
  if (!isCancelled(booking.statusId)) give(call, booking, -1);
  booking.state = 0;
  booking.lastChange = call.world.clock.stamp();
  return { status: 204 };
}

export const bookingOperations: Operation[] = [
  { method: "GET", template: "/bookings", access: "member", handle: list },
  { method: "POST", template: "/bookings", access: "member", handle: create },
  {
    method: "GET",
    template: "/bookings/{booking_id}",
    access: "member",
    handle: (call) => ({ status: 200, body: { data: show(call, find(call), "full") } }),
  },
  { method: "PUT", template: "/bookings/{booking_id}", access: "member", handle: replace },
  { method: "DELETE", template: "/bookings/{booking_id}", access: "member", handle: remove },
];
