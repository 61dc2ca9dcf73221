import { idOf } from "../ids";
import type { Member, World } from "../model";
import { TICKETS, type TicketSeed } from "./booking-texts";
import { slotsOf, statusId, type Slot } from "./bookings";
import { perMember } from "./per-member";

export interface BookedItem {
  id: string;
  slotId: string;
  ticket: TicketSeed;
  /** Replaces the ticket's name. */
  name?: string;
  from: string;
  to: string;
  places: number;
}

export interface Booking {
  id: string;
  items: BookedItem[];
  statusId: string;
  /** As it came: text, a list or a record. */
  data: unknown;
  createdAt: string;
  lastChange: string;
  state: 0 | 1 | 2;
}

const SCRIPT = "<script>alert(1)</script>";

const ticketOf = (key: string): TicketSeed => {
  const ticket = TICKETS.find((it) => it.key === key);
  if (!ticket) throw new Error(`There is no ticket ${key}`);
  return ticket;
};

interface Draft {
  ticket: string;
  from: string;
  to: string;
  status: string;
  places?: number;
  note?: string;
  name?: string;
  slot?: Slot;
}

const booking = (world: World, member: Member, index: number, draft: Draft): Booking => {
  const id = idOf(`booking ${member.id}`, String(index));
  const at = world.clock.inDays(-3 - (index % 20), "11:15:33");
  const createdAt = draft.from < at ? draft.from : at;
  const item: BookedItem = {
    id: idOf(`booking-item ${member.id}`, String(index)),
    slotId: draft.slot?.id ?? idOf("time-slot", `${draft.ticket} ${draft.from}`),
    ticket: ticketOf(draft.ticket),
    from: draft.from,
    to: draft.to,
    places: draft.places ?? 1,
    ...(draft.name !== undefined && { name: draft.name }),
  };
  return {
    id,
    items: [item],
    statusId: statusId(draft.status),
    data: draft.note === undefined ? "" : JSON.stringify({ note: draft.note }),
    createdAt,
    lastChange: createdAt,
    state: draft.status === "cancelled" ? 2 : 1,
  };
};

/**
 * The first slot of a ticket from so many days on in which so many places are taken: by this member,
 * then. Every clone of the template has the same, and takes no more from anybody.
 */
const takenSlot = (world: World, ticket: string, day: number, places: number): Slot | undefined => {
  const since = world.clock.inDays(day, "00:00:00");
  return [...slotsOf(world).values()].find(
    (it) => it.ticket.key === ticket && it.from >= since && it.taken >= places,
  );
};

const drafts: Partial<Record<Member["template"], (world: World) => Draft[]>> = {
  demo: (world) => {
    const { clock } = world;
    const ahead = (ticket: string, day: number, status: string, more: Partial<Draft> = {}) => {
      const slot = takenSlot(world, ticket, day, more.places ?? 1);
      return slot ? [{ ticket, from: slot.from, to: slot.to, status, slot, ...more }] : [];
    };
    const past = (ticket: string, day: number, status: string, time = "17:30"): Draft => ({
      ticket,
      from: clock.inDays(day, `${time}:00`),
      to: clock.inDays(day, "19:30:00"),
      status,
    });
    return [
      ...ahead("latte-art", 3, "confirmed", { places: 2, note: "My sister comes too." }),
      ...ahead("window-table", 9, "pending"),
      ...ahead("tasting", 16, "confirmed"),
      past("latte-art", -12, "done"),
      past("tasting", -40, "done", "17:00"),
      past("barista-advice", -55, "cancelled", "15:00"),
      past("window-table", -90, "done", "16:00"),
      past("old-roastery-tour", -130, "done", "14:00"),
    ];
  },
  many: ({ clock }) =>
    Array.from({ length: 260 }, (_none, at): Draft => {
      const day = at < 6 ? at + 2 : -(at - 5) * 4;
      const times = { from: clock.inDays(day, "10:00:00"), to: clock.inDays(day, "12:00:00") };
      const status = day > 0 ? "confirmed" : at % 9 === 0 ? "cancelled" : "done";
      return { ticket: at % 2 ? "window-table" : "latte-art", ...times, status };
    }),
  hostile: ({ clock }) => [
    {
      ticket: "latte-art",
      name: `${SCRIPT}Latte "art"; \\n BEGIN:VALARM\r\nATTENDEE:mailto:x@example.com`,
      from: clock.inDays(2, "10:00:00"),
      to: clock.inDays(2, "12:00:00"),
      status: "confirmed",
      note: `"><img src=x onerror="document.title='owned'">${SCRIPT}`,
    },
    {
      ticket: "tasting",
      name: "Ž".repeat(240),
      from: clock.inDays(-9, "17:00:00"),
      to: clock.inDays(-9, "18:30:00"),
      status: "done",
    },
  ],
};

/** A member's bookings by id; what booking, changing and cancelling work on. */
export const bookingsOf = perMember((world, member): Map<string, Booking> => {
  const made = (drafts[member.template]?.(world) ?? []).map((draft, at) =>
    booking(world, member, at, draft),
  );
  return new Map(made.map((it) => [it.id, it]));
});
