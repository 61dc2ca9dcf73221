import "server-only";
import type { BookedItem, Booking, BookingList } from "@/lib/contracts/bookings";
import type { Locale } from "@/lib/i18n/locales";
import type {
  BookingItemRecord,
  BookingRecord,
  BookingStatusRecord,
  PropertyRecord,
} from "../schemas/bookings";
import { noteIn, takesNote } from "./booking-data";
import { itemName } from "./booking-tickets";
import type { Clock } from "./clock";
import { isAfter, isBefore, parseDateTime } from "./time";

const DELETED = 0;
const INACTIVE = 2;

/** What bookings are read with. */
export interface BookingWords {
  statuses: readonly BookingStatusRecord[];
  properties: readonly PropertyRecord[];
  locale: Locale;
  /** The status that says a booking is cancelled, where the operator names one. */
  cancelledStatusId: string | null;
}

export const exists = ({ state }: { state: number | null }): boolean => state !== DELETED;

/** A property's value as people read it: the name of the item it stands for, or itself. */
const valueOf = (
  value: unknown,
  property: PropertyRecord | undefined,
  locale: Locale,
): string | null => {
  if (Array.isArray(value)) {
    const all = value.flatMap((one) => valueOf(one, property, locale) ?? []);
    return all.length > 0 ? all.join(", ") : null;
  }
  if (typeof value !== "string" && typeof value !== "number") return null;
  const item = property?.items.find(({ id }) => id === String(value));
  if (item) return itemName(item.name, locale);
  // An id of something unknown says nothing to anybody.
  return property && property.items.length > 0 ? null : String(value) || null;
};

const toItem = (
  record: BookingItemRecord,
  { zone }: Clock,
  { properties, locale }: BookingWords,
): BookedItem => ({
  ticketId: record.booking_ticket?.ticket_id ?? null,
  name: record.booking_ticket?.name ?? null,
  slotId: record.time_slot_id,
  start: parseDateTime(record.valid_from, zone),
  end: parseDateTime(record.valid_to, zone),
  places: record.capacity_taken,
  properties: record.additional_properties.flatMap(
    ({ property_id, property_name, property_value }) => {
      const property = properties.find((it) => it.property_id === property_id);
      const name = property?.name ?? property_name;
      const value = valueOf(property_value, property, locale);
      return name === null || value === null ? [] : [{ name: itemName(name, locale), value }];
    },
  ),
});

/** Instants of one format sort as text; what has none comes last. */
const byStart = (one: { start: string | null }, other: { start: string | null }): number => {
  if (one.start === other.start) return 0;
  if (one.start === null) return 1;
  return other.start === null || one.start < other.start ? -1 : 1;
};

const latestOf = (instants: readonly (string | null)[]): string | null =>
  instants.reduce((latest, it) => (it !== null && (latest ?? "") < it ? it : latest), null);

export const toBooking = (record: BookingRecord, clock: Clock, words: BookingWords): Booking => {
  const items = record.booking_items
    .filter(exists)
    .map((item) => toItem(item, clock, words))
    .sort(byStart);
  const start = items[0]?.start ?? null;
  const end = latestOf(items.map((item) => item.end ?? item.start));
  const { statuses, cancelledStatusId } = words;
  const cancelled =
    record.state === INACTIVE ||
    (cancelledStatusId !== null && record.booking_status === cancelledStatusId);
  const over = isBefore(end ?? start, clock.now);
  const cancellable = !cancelled && isAfter(start, clock.now);
  return {
    id: record.booking_id,
    items,
    start,
    end,
    status:
      statuses.find(({ booking_status_id: id }) => id === record.booking_status)?.name ?? null,
    view: over || cancelled ? "past" : "upcoming",
    cancelled,
    note: noteIn(record.data),
    createdAt: parseDateTime(record.created_at, clock.zone),
    cancellable,
    movable: cancellable && items.length === 1 && items[0]?.ticketId != null,
    notable: cancellable && takesNote(record.data),
  };
};

/** Every booking once: upcoming soonest first, past latest first. */
export const toBookingList = (
  records: readonly BookingRecord[],
  clock: Clock,
  words: BookingWords,
): BookingList => {
  const unique = new Map(records.filter(exists).map((record) => [record.booking_id, record]));
  const all = [...unique.values()].map((record) => toBooking(record, clock, words)).sort(byStart);
  return {
    upcoming: all.filter(({ view }) => view === "upcoming"),
    past: all.filter(({ view }) => view === "past").reverse(),
  };
};
