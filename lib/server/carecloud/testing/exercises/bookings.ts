import "server-only";
import { expect } from "vitest";
import type { SlotWindow } from "@/lib/contracts/bookings";
import {
  cancelBooking,
  changeBookingNote,
  createBooking,
  getBooking,
  listBookings,
  listBookingsOfSlot,
} from "../../bookings";
import { listSlots, listTickets } from "../../booking-tickets";
import type { Exercise, Gym } from "../exercise";

/** The status that the sandbox's project has for it. */
const CANCELLED = "7913faa52f77ffd3ca5ea0ce0d";

const slotsWithRoom = async ({ ctx, value }: Gym): Promise<SlotWindow["days"][number]["slots"]> => {
  const { tickets } = value(await listTickets(ctx, null));
  const windows = await Promise.all(tickets.map(({ id }) => listSlots(ctx, id, null)));
  return windows
    .flatMap((window) => value(window).days)
    .flatMap(({ slots }) => slots)
    .filter(({ free }) => (free ?? 0) >= 2);
};

export const exercise: Exercise = {
  upstream: [
    "GET /bookings",
    "POST /bookings",
    "GET /bookings/{booking_id}",
    "PUT /bookings/{booking_id}",
    "DELETE /bookings/{booking_id}",
    "GET /booking-statuses",
    "GET /booking-ticket-properties",
  ],
  async run(gym) {
    const { ctx, call, value } = gym;
    const before = value(await call(listBookings, ctx));
    const [first] = [...before.upcoming, ...before.past];
    if (first) expect(value(await call(getBooking, ctx, first.id))).toMatchObject({ id: first.id });
    const [slot, other] = await slotsWithRoom(gym);
    if (!slot || !other) throw new Error("The seed has no slot with room for two");

    const order = { places: 2, note: "By the window", intent: "contract" };
    const { bookingId } = value(await call(createBooking, ctx, slot.id, order));
    const [found] = value(await call(listBookingsOfSlot, ctx, slot.id));
    expect(found).toMatchObject({ id: bookingId, intent: "contract" });
    const booked = value(await getBooking(ctx, bookingId));
    expect(booked).toMatchObject({ note: "By the window", movable: true, view: "upcoming" });
    expect(booked.items).toMatchObject([{ slotId: slot.id, start: slot.start, places: 2 }]);
    expect(booked.status).not.toBeNull();

    const changed = value(await call(changeBookingNote, ctx, bookingId, "By the door"));
    expect(changed).toEqual({ ...booked, note: "By the door" });
    expect(value(await listBookingsOfSlot(ctx, slot.id))).toEqual([found]);

    value(await call(cancelBooking, ctx, bookingId, null));
    expect(await getBooking(ctx, bookingId)).toMatchObject({ error: { code: "not_found" } });
    const again = value(await createBooking(ctx, other.id, { ...order, places: 1 }));
    value(await call(cancelBooking, ctx, again.bookingId, CANCELLED));
    // By its status the booking stays, in the history.
    const kept = value(await listBookings(ctx)).past.find(({ id }) => id === again.bookingId);
    expect(kept).toMatchObject({ cancelled: true, cancellable: false });
    value(await cancelBooking(ctx, again.bookingId, CANCELLED));
  },
};
