import "server-only";
import type { BookingTicket, SlotDay, TicketFilter, TimeSlot } from "@/lib/contracts/bookings";
import type { Locale } from "@/lib/i18n/locales";
import type { PropertyRecord, TicketRecord, TimeSlotRecord } from "../schemas/bookings";
import type { Clock } from "./clock";
import { isAfter, isBefore, parseDate, parseDateTime } from "./time";

const BLOCKED = 0;
const ACTIVE = 1;

/** Whether a ticket can be booked now: not blocked, and in its validity. */
const isBookable = ({ state, valid_from, valid_to }: TicketRecord, { now, zone }: Clock): boolean =>
  state !== BLOCKED &&
  !isAfter(parseDateTime(valid_from, zone), now) &&
  !isBefore(parseDateTime(valid_to, zone), now);

/** What can be booked, by name. */
export const toTickets = (
  records: readonly TicketRecord[],
  clock: Clock,
  locale: Locale,
): BookingTicket[] => {
  const { compare } = new Intl.Collator(locale);
  return records
    .filter((record) => isBookable(record, clock))
    .map(({ ticket_id, name }) => ({ id: ticket_id, name }))
    .sort((one, other) => compare(one.name, other.name));
};

const ENGLISH = ["en", "en-gb"];

/** A language as the names of property items have it: by its country too, Czech as `cs` or `cz`. */
const keysOf = (locale: Locale): string[] => {
  const country = new Intl.Locale(locale).maximize().region?.toLowerCase();
  return country ? [locale, country] : [locale];
};

/**
 * The name of a property's item. Some projects send all languages at once, as JSON in the text:
 * `{"en":"evening","cz":"vecer"}`.
 */
export const itemName = (name: string, locale: Locale): string => {
  if (!name.startsWith("{")) return name;
  try {
    const names = Object.entries(JSON.parse(name) as Record<string, unknown>).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "",
    );
    const wanted = [...keysOf(locale), ...ENGLISH];
    const found = wanted.flatMap((key) => names.find(([it]) => it.toLowerCase() === key) ?? []);
    return found[1] ?? names[0]?.[1] ?? name;
  } catch {
    return name;
  }
};

const live = ({ state }: { state: number | null }) => state === null || state === ACTIVE;

/** The properties that have values to choose from. */
export const toFilters = (records: readonly PropertyRecord[], locale: Locale): TicketFilter[] =>
  records.filter(live).flatMap(({ property_id, name, items }) => {
    const values = items
      .filter(live)
      .map((item) => ({ id: item.id, name: itemName(item.name, locale) }));
    return values.length > 1 ? [{ id: property_id, name: itemName(name, locale), values }] : [];
  });

/** A slot as it stands; null where nobody knows when it begins. */
const toSlot = (record: TimeSlotRecord, zone: string): TimeSlot | null => {
  const start = parseDateTime(record.valid_from, zone);
  if (start === null) return null;
  return {
    id: record.time_slot_id,
    start,
    end: parseDateTime(record.valid_to, zone),
    free: record.free_capacity,
    total: record.total_capacity,
  };
};

const isFree = ({ free }: TimeSlot) => free === null || free > 0;

/** Slots that can still be had, each once, by the day of the project's calendar they begin on. */
export const toSlotDays = (records: readonly TimeSlotRecord[], clock: Clock): SlotDay[] => {
  const days = new Map<string, Map<string, TimeSlot>>();
  for (const record of records) {
    const date = parseDate(record.valid_from);
    const slot = toSlot(record, clock.zone);
    if (date === null || slot === null || record.state === BLOCKED) continue;
    if (!isFree(slot) || !isAfter(slot.start, clock.now)) continue;
    const day = days.get(date) ?? new Map<string, TimeSlot>();
    days.set(date, day.set(slot.id, slot));
  }
  return [...days]
    .map(([date, slots]) => ({
      date,
      slots: [...slots.values()].sort((one, other) => (one.start < other.start ? -1 : 1)),
    }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
};
