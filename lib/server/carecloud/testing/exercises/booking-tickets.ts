import "server-only";
import { expect } from "vitest";
import { findFreeSlot, listSlots, listTickets } from "../../booking-tickets";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: [
    "GET /booking-tickets",
    "GET /booking-ticket-properties",
    "GET /booking-tickets/{booking_ticket_id}/time-slots",
  ],
  async run({ ctx, call, value }) {
    const { tickets, filters } = value(await call(listTickets, ctx, null));
    expect(tickets.length).toBeGreaterThan(2);
    const [filter] = filters;
    const chosen = filter?.values[0];
    if (!filter || !chosen) throw new Error("The seed has no property to choose by");
    const fewer = value(
      await call(listTickets, ctx, { property: filter.id, value: chosen.id }),
    ).tickets;
    expect(fewer.length).toBeLessThan(tickets.length);
    expect(tickets).toEqual(expect.arrayContaining(fewer));
    for (const { id: ticketId } of tickets) {
      const { days } = value(await call(listSlots, ctx, ticketId, null));
      const [day] = days;
      const [slot] = day?.slots ?? [];
      if (!day || !slot) continue;
      const place = { ticketId, slotId: slot.id, day: day.date };
      expect(value(await call(findFreeSlot, ctx, place))).toEqual(slot);
      const other = { ...place, slotId: "none" };
      expect(await findFreeSlot(ctx, other)).toMatchObject({ error: { code: "slot_taken" } });
    }
    expect(await listSlots(ctx, "none", null)).toMatchObject({ error: { code: "not_found" } });
  },
};
