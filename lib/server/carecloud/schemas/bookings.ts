import "server-only";
import { z } from "zod";
import { id, list, number, part, text } from "./lenient";

/** What is there, as it came: nothing of it may be lost on the way back. */
const raw = z
  .unknown()
  .optional()
  .transform((value) => value ?? null);

const TicketRecord = z.object({
  ticket_id: id,
  name: z.string().min(1),
  valid_from: text,
  valid_to: text,
  state: number,
});
export type TicketRecord = z.infer<typeof TicketRecord>;

const TimeSlotRecord = z.object({
  time_slot_id: id,
  ticket_id: text,
  valid_from: z.string().min(1),
  valid_to: text,
  total_capacity: number,
  free_capacity: number,
  state: number,
});
export type TimeSlotRecord = z.infer<typeof TimeSlotRecord>;

const PropertyRecord = z.object({
  property_id: id,
  name: z.string().min(1),
  items: list(z.object({ id, name: z.string().min(1), state: number })),
  state: number,
});
export type PropertyRecord = z.infer<typeof PropertyRecord>;

const BookingStatusRecord = z.object({ booking_status_id: id, name: z.string().min(1) });
export type BookingStatusRecord = z.infer<typeof BookingStatusRecord>;

const BookingItemRecord = z.object({
  time_slot_id: text,
  booking_ticket: part(z.object({ ticket_id: text, name: text })),
  valid_from: text,
  valid_to: text,
  capacity_taken: number,
  additional_properties: list(
    z.object({ property_id: id, property_name: text, property_value: raw }),
  ),
  state: number,
});
export type BookingItemRecord = z.infer<typeof BookingItemRecord>;

const BookingRecord = z.object({
  booking_id: id,
  customer_id: text,
  booking_items: list(BookingItemRecord),
  booking_status: text,
  data: raw,
  created_at: text,
  state: number,
});
export type BookingRecord = z.infer<typeof BookingRecord>;

/** Records of bookings and of what can be booked; each reads what the app needs. */
export const bookingRecords = {
  ticket: TicketRecord,
  slot: TimeSlotRecord,
  property: PropertyRecord,
  status: BookingStatusRecord,
  booking: BookingRecord,
} as const;
