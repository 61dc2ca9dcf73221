import { idOf } from "../ids";
import { LANGUAGES, type Language, type Text, type Wire, type World } from "../model";
import { PROPERTIES, STATUSES, TICKETS, type TicketSeed } from "./booking-texts";
import { perWorld } from "./per-member";
import { say } from "./say";
import { wording } from "./wording";

export interface Slot {
  id: string;
  ticket: TicketSeed;
  from: string;
  to: string;
  capacity: number;
  taken: number;
}

const DAYS_AHEAD = 60;

export const ticketId = (key: string): string => idOf("booking-ticket", key);
export const statusId = (key: string): string => idOf("booking-status", key);
export const itemId = (property: string, key: string): string =>
  idOf(`booking-ticket-property ${property}`, key);

/** `HH:MM` so many minutes later, on the same day. */
const later = (time: string, minutes: number): string => {
  const [hours = 0, rest = 0] = time.split(":").map(Number);
  const sum = hours * 60 + rest + minutes;
  return `${String(Math.floor(sum / 60)).padStart(2, "0")}:${String(sum % 60).padStart(2, "0")}`;
};

/** Every slot of two months by its id: what bookings take from and give back to. */
export const slotsOf = perWorld((world): Map<string, Slot> => {
  const slots = new Map<string, Slot>();
  for (const ticket of TICKETS) {
    const { rhythm } = ticket;
    if (!rhythm) continue;
    for (let day = 0; day < DAYS_AHEAD; day += 1) {
      const date = world.clock.dateInDays(day);
      if (!rhythm.weekdays.includes(new Date(`${date}T00:00:00Z`).getUTCDay())) continue;
      rhythm.times.forEach((time, at) => {
        const id = idOf("time-slot", `${ticket.key} ${date} ${time}`);
        // Others have booked too: the same ones in every run.
        const others = ((day * 7 + at * 3) % 5) / 5;
        const { capacity } = rhythm;
        const taken = ticket.full ? capacity : Math.floor(others * (capacity + 0.3));
        const to = `${date} ${later(time, rhythm.minutes)}:00`;
        slots.set(id, { id, ticket, from: `${date} ${time}:00`, to, capacity, taken });
      });
    }
  }
  return slots;
});

export const ticketWire = (world: World, ticket: TicketSeed, language: Language): Wire => ({
  ticket_id: ticketId(ticket.key),
  name: say(world, ticket.name, language),
  created_at: world.clock.inDays(-200, "09:00:00"),
  valid_from: world.clock.inDays(-200, "00:00:00"),
  ...(ticket.validTo !== null && { valid_to: world.clock.inDays(ticket.validTo, "23:59:59") }),
  state: ticket.state,
  last_change: world.clock.inDays(-40, "09:15:00"),
});

export const statusWires = (world: World, language: Language): Wire[] =>
  STATUSES.map(({ key, name }) => ({
    booking_status_id: statusId(key),
    name: say(world, name, language),
    created_at: world.clock.inDays(-400, "09:00:00"),
    state: 1,
    last_change: world.clock.inDays(-40, "09:15:00"),
  }));

/** As the vendor's own example has it: Czech by its country. */
const inAllLanguages = (text: Text): string =>
  JSON.stringify(
    Object.fromEntries(LANGUAGES.map((it) => [it === "cs" ? "cz" : it, wording(text, it)])),
  );

export const propertyWires = (world: World, language: Language): Wire[] =>
  PROPERTIES.map(({ key, name, type, items, allLanguages }) => ({
    property_id: key,
    name: say(world, name, language),
    data_type: type,
    items: items.map((item) => ({
      id: itemId(key, item.key),
      name: allLanguages ? inAllLanguages(item.name) : say(world, item.name, language),
      state: 1,
    })),
    is_required: false,
    is_unique: false,
    last_change: world.clock.inDays(-40, "09:15:00"),
    state: 1,
  }));
