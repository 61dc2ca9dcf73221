import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "./index";
import { dataOf, itemsOf, signedIn, type TestClient } from "./testing/client";

// Monday, 23 November 2026, 20:30 in Prague: on Thursday there are classes for eight.
const now = () => new Date("2026-11-23T19:30:00Z");

let sandbox: Sandbox;
let client: TestClient;
let ticket: string;

beforeAll(async () => {
  sandbox = await startSandbox({ now });
  client = await signedIn(sandbox.url, sandbox.control.addMember({ template: "new" }).login);
  const tickets = itemsOf(await client.ask("GET", "/booking-tickets"), "booking_tickets");
  ticket = String(tickets.find(({ name }) => name === "Latte art class")?.["ticket_id"]);
});
afterAll(() => sandbox.close());

const slots = async (query = "") => {
  const path = "/booking-tickets/{booking_ticket_id}/time-slots";
  const params = { booking_ticket_id: ticket };
  return itemsOf(await client.ask("GET", path, { params, query }), "time_slots");
};

const CREATED = "2026-11-23 20:30:00";

const book = (time_slot_id: unknown, capacity_taken: number, more: object = {}) => {
  const item = { time_slot_id, capacity_taken, created_at: CREATED };
  return client.ask("POST", "/bookings", {
    body: { booking: { booking_items: [item], created_at: CREATED, ...more } },
  });
};

const free = async (id: unknown) =>
  (await slots()).find(({ time_slot_id }) => time_slot_id === id)?.["free_capacity"];

describe("a slot", () => {
  it("loses the places that are booked, takes no more than it has, and gets them back", async () => {
    const [slot] = await slots("free_only=true&sort_field=valid_from");
    const id = slot?.["time_slot_id"];
    const places = Number(slot?.["free_capacity"]);
    expect((await book(id, places + 1)).status).toBe(400);
    const made = await book(id, places);
    expect(made.status).toBe(201);
    expect(await free(id)).toBe(0);
    expect((await slots("free_only=true")).map(({ time_slot_id }) => time_slot_id)).not.toContain(
      id,
    );
    expect((await book(id, 1)).status).toBe(400);
    const params = { booking_id: String(dataOf(made)["booking_id"]) };
    expect((await client.ask("DELETE", "/bookings/{booking_id}", { params })).status).toBe(204);
    expect(await free(id)).toBe(places);
    expect((await client.ask("GET", "/bookings/{booking_id}", { params })).status).toBe(404);
  });

  it("is found by its day, in the project's own time", async () => {
    const day = await slots("time_from=2026-11-26 00:00:00&time_to=2026-11-26T23:59:59");
    expect(day.map(({ valid_from }) => valid_from)).toEqual([
      "2026-11-26 10:00:00",
      "2026-11-26 17:30:00",
    ]);
  });
});

describe("a change of a booking", () => {
  it("replaces: what is left out is gone, and a cancelled one frees its places", async () => {
    const statuses = itemsOf(await client.ask("GET", "/booking-statuses"), "booking_statuses");
    const status = (name: string) =>
      statuses.find((it) => it["name"] === name)?.["booking_status_id"];
    const [slot] = await slots("free_only=true&sort_field=valid_from");
    const id = slot?.["time_slot_id"];
    const before = Number(await free(id));
    const waiting = { booking_status: status("Waiting for confirmation"), data: '{"a":1}' };
    const made = await book(id, 1, waiting);
    const params = { booking_id: String(dataOf(made)["booking_id"]) };
    const put = (booking: object) =>
      client.ask("PUT", "/bookings/{booking_id}", { params, body: { booking } });
    const read = async () => dataOf(await client.ask("GET", "/bookings/{booking_id}", { params }));
    expect((await put({})).status).toBe(400);
    expect((await put({ customer_id: client.customerId })).status).toBe(204);
    expect(await read()).toMatchObject({ booking_status: status("Confirmed"), data: "" });
    expect(await free(id)).toBe(before - 1);
    const cancelled = { customer_id: client.customerId, booking_status: status("Cancelled") };
    expect((await put(cancelled)).status).toBe(204);
    expect(await read()).toMatchObject({ state: 2 });
    expect(await free(id)).toBe(before);
  });
});

describe("tickets", () => {
  it("are those that can be booked now, chosen by a property, in the caller's language", async () => {
    const list = async (query: string, language = "en") =>
      itemsOf(await client.ask("GET", "/booking-tickets", { query, language }), "booking_tickets");
    expect(await list("")).toHaveLength(7);
    expect(await list("valid_only=true")).toHaveLength(6);
    const properties = await client.ask("GET", "/booking-ticket-properties");
    const place = itemsOf(properties, "booking_ticket_properties").find(
      ({ property_id }) => property_id === "place",
    );
    const [first] = (place?.["items"] ?? []) as { id: string }[];
    const chosen = `booking_ticket_property_id=place&booking_ticket_property_value=${first?.id}`;
    expect((await list(chosen, "cs")).map(({ name }) => name)).toEqual([
      "Stůl u okna",
      "Poradna domácího baristy",
      "Salonek",
    ]);
    // One without the other is ignored, as the document says.
    expect(await list("booking_ticket_property_id=place")).toHaveLength(7);
  });
});
