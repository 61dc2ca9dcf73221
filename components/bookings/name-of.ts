import type { Booking } from "@/lib/contracts/bookings";

/** What is booked, each ticket once; null where nothing says so. */
export const nameOf = ({ items }: Booking): string | null =>
  [...new Set(items.flatMap(({ name }) => name ?? []))].join(", ") || null;
