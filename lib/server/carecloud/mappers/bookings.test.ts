import { describe, expect, it } from "vitest";
import { bookingRecords } from "../schemas/bookings";
import { intentIn, newData, noteIn, takesNote, withNote } from "./booking-data";
import { itemName, toFilters, toSlotDays, toTickets } from "./booking-tickets";
import { toBooking, toBookingList, type BookingWords } from "./bookings";
import type { Clock } from "./clock";
import { daysLater, localDate, localDateTime } from "./local-time";

// Monday, 23 November 2026, 20:30 in Prague.
const clock: Clock = { zone: "Europe/Prague", now: Date.parse("2026-11-23T19:30:00Z") };
const words: BookingWords = {
  statuses: [{ booking_status_id: "ok", name: "Confirmed" }],
  properties: [],
  locale: "en",
  cancelledStatusId: null,
};

const booking = (record: object, over: Partial<BookingWords> = {}) =>
  toBooking(bookingRecords.booking.parse({ booking_id: "b", ...record }), clock, {
    ...words,
    ...over,
  });

const item = (from: string | null, more: object = {}) => ({
  time_slot_id: "s",
  booking_ticket: { ticket_id: "t", name: "Table" },
  valid_from: from,
  ...more,
});

describe("a booking", () => {
  it("that says nothing invents nothing", () => {
    expect(booking({})).toEqual({
      id: "b",
      items: [],
      start: null,
      end: null,
      status: null,
      view: "upcoming",
      cancelled: false,
      note: null,
      createdAt: null,
      cancellable: false,
      movable: false,
      notable: false,
    });
  });

  it("is upcoming until its last slot ends, and can be cancelled until its first begins", () => {
    const running = booking({
      booking_items: [
        item("2026-11-23 21:00:00", { valid_to: "2026-11-23 22:00:00" }),
        item("2026-11-23 20:00:00", { valid_to: "2026-11-23 20:20:00" }),
      ],
    });
    expect(running).toMatchObject({
      start: "2026-11-23T19:00:00Z",
      end: "2026-11-23T21:00:00Z",
      view: "upcoming",
      cancellable: false,
    });
    const ahead = booking({ booking_status: "ok", booking_items: [item("2026-11-23 20:30:01")] });
    expect(ahead).toMatchObject({ status: "Confirmed", cancellable: true, movable: true });
  });

  it("of two slots, or of a ticket nobody knows, cannot be moved", () => {
    const at = "2026-12-01 10:00:00";
    expect(booking({ booking_items: [item(at), item(at)] }).movable).toBe(false);
    expect(booking({ booking_items: [item(at, { booking_ticket: null })] })).toMatchObject({
      cancellable: true,
      movable: false,
    });
  });

  it("is cancelled by its state, or by the status that the operator names", () => {
    const record = { booking_status: "no", booking_items: [item("2026-12-01 10:00:00")] };
    expect(booking(record).cancelled).toBe(false);
    expect(booking(record, { cancelledStatusId: "no" })).toMatchObject({
      cancelled: true,
      view: "past",
      cancellable: false,
    });
    expect(booking({ ...record, state: 2 })).toMatchObject({ cancelled: true, view: "past" });
  });

  it("says a property by the name of its item, and keeps quiet about ids nobody knows", () => {
    const place = bookingRecords.property.parse({
      property_id: "place",
      name: "Where",
      items: [{ id: "1", name: '{"en":"Brno","cz":"Brno město"}' }],
    });
    const of = (value: unknown) =>
      booking(
        {
          booking_items: [
            item(null, {
              additional_properties: [
                { property_id: "place", property_value: value },
                { property_id: "x", property_name: "Length", property_value: 30 },
              ],
            }),
          ],
        },
        { properties: [place] },
      ).items[0]?.properties;
    expect(of("1")).toEqual([
      { name: "Where", value: "Brno" },
      { name: "Length", value: "30" },
    ]);
    expect(of(["1", "2"])?.[0]).toEqual({ name: "Where", value: "Brno" });
    expect(of("2")).toEqual([{ name: "Length", value: "30" }]);
    expect(of({ some: "thing" })).toEqual([{ name: "Length", value: "30" }]);
  });

  it("is listed once, upcoming soonest first and past latest first, deleted ones not at all", () => {
    const at = (id: string, from: string, state = 1) =>
      bookingRecords.booking.parse({ booking_id: id, state, booking_items: [item(from)] });
    const list = toBookingList(
      [
        at("later", "2026-12-02 10:00:00"),
        at("sooner", "2026-12-01 10:00:00"),
        at("sooner", "2026-12-01 10:00:00"),
        at("old", "2026-01-01 10:00:00"),
        at("recent", "2026-11-01 10:00:00"),
        at("gone", "2026-12-01 10:00:00", 0),
      ],
      clock,
      words,
    );
    expect(list.upcoming.map(({ id }) => id)).toEqual(["sooner", "later"]);
    expect(list.past.map(({ id }) => id)).toEqual(["recent", "old"]);
  });
});

describe("additional data", () => {
  it.each([
    ["text", '{"size":20}', '{"size":20,"note":"x"}'],
    ["a record", { size: 20, note: "y" }, { size: 20, note: "x" }],
    ["nothing", "", '{"note":"x"}'],
    ["null", null, '{"note":"x"}'],
  ])("as %s take a note and keep the rest", (_name, before, after) => {
    expect(takesNote(before)).toBe(true);
    expect(withNote(before, "x")).toEqual(after);
    expect(noteIn(withNote(before, "x"))).toBe("x");
  });

  it.each([["a list"], ["text"], ["1"]].map(([it]) => [it, it === "a list" ? ["a"] : it]))(
    "that have no names (%s) stay as they are",
    (_name, data) => {
      expect(takesNote(data)).toBe(false);
      expect(withNote(data, "x")).toBe(data);
      expect(noteIn(data)).toBeNull();
    },
  );

  it("keep the intent through a change of the note, and lose an empty one", () => {
    const data = newData("intent:1", "first");
    expect(intentIn(withNote(data, "second"))).toBe("intent:1");
    expect(withNote(data, "")).toBe('{"intent":"intent:1"}');
    expect(newData("intent:1", "")).toBe('{"intent":"intent:1"}');
  });
});

describe("what can be booked", () => {
  it("leaves out what is blocked, over, or not begun", () => {
    const ticket = (ticket_id: string, more: object = {}) =>
      bookingRecords.ticket.parse({ ticket_id, name: ticket_id, ...more });
    const all = [
      ticket("open"),
      ticket("blocked", { state: 0 }),
      ticket("over", { valid_to: "2026-11-23 20:29:59" }),
      ticket("later", { valid_from: "2026-11-24 00:00:00" }),
      ticket("čaj"),
      ticket("dort"),
    ];
    expect(toTickets(all, clock, "cs").map(({ id }) => id)).toEqual(["čaj", "dort", "open"]);
  });

  it("is chosen by properties with at least two values", () => {
    const property = (id: string, items: object[], state = 1) =>
      bookingRecords.property.parse({ property_id: id, name: id, items, state });
    const two = [
      { id: "1", name: "one" },
      { id: "2", name: "two" },
    ];
    const filters = toFilters(
      [
        property("two", two),
        property("one", two.slice(1)),
        property("none", []),
        property("off", two, 0),
        property("half", [two[0]!, { id: "2", name: "two", state: 2 }]),
      ],
      "en",
    );
    expect(filters).toEqual([{ id: "two", name: "two", values: two }]);
  });

  it.each([
    ["evening", "evening"],
    ['{"en":"evening","cz":"večer"}', "večer"],
    ['{"en":"evening"}', "evening"],
    ['{"de":"abends"}', "abends"],
    ["{broken", "{broken"],
    ['{"en":3}', '{"en":3}'],
  ])("%s is read in Czech as %s", (name, expected) => expect(itemName(name, "cs")).toBe(expected));
});

describe("free slots", () => {
  const slot = (time_slot_id: string, valid_from: string, more: object = {}) =>
    bookingRecords.slot.parse({ time_slot_id, valid_from, ...more });

  it("stand on the day of the project's calendar, in order, without what is gone", () => {
    const days = toSlotDays(
      [
        slot("b", "2026-11-25 09:00:00", { free_capacity: 2, total_capacity: 8 }),
        slot("a", "2026-11-24 00:15:00", { valid_to: "2026-11-24 01:15:00" }),
        slot("c", "2026-11-25 08:00:00", { free_capacity: 1 }),
        slot("full", "2026-11-25 10:00:00", { free_capacity: 0 }),
        slot("blocked", "2026-11-25 10:00:00", { state: 0 }),
        slot("past", "2026-11-23 20:00:00"),
        slot("b", "2026-11-25 09:00:00", { free_capacity: 2, total_capacity: 8 }),
        slot("senseless", "soon"),
      ],
      clock,
    );
    expect(days).toEqual([
      {
        date: "2026-11-24",
        // A quarter past midnight is still yesterday in UTC.
        slots: [
          {
            id: "a",
            start: "2026-11-23T23:15:00Z",
            end: "2026-11-24T00:15:00Z",
            free: null,
            total: null,
          },
        ],
      },
      {
        date: "2026-11-25",
        slots: [
          expect.objectContaining({ id: "c", free: 1 }),
          expect.objectContaining({ id: "b", free: 2, total: 8 }),
        ],
      },
    ]);
  });
});

describe("the project's own time", () => {
  it("is what upstream is told, whatever zone the server is in", () => {
    expect(localDateTime(clock)).toBe("2026-11-23 20:30:00");
    expect(localDate({ ...clock, now: Date.parse("2026-11-23T23:30:00Z") })).toBe("2026-11-24");
    // The night in which clocks go back.
    expect(localDateTime({ ...clock, now: Date.parse("2026-10-25T01:30:00Z") })).toBe(
      "2026-10-25 02:30:00",
    );
  });

  it("counts days of the calendar", () => {
    expect(daysLater("2026-12-31", 1)).toBe("2027-01-01");
    expect(daysLater("2026-02-30", 1)).toBeNull();
  });
});
