"use client";

import { useTranslations } from "next-intl";
import { Surface } from "@/components/ui/surface";
import type { BookedItem, Booking } from "@/lib/contracts/bookings";
import { BookingStatus } from "./booking-card";
import { DateLeaf } from "./date-leaf";
import { nameOf } from "./name-of";
import { useBookingWords } from "./use-booking-words";

/** What one looks for on the way there: the day, the hour, the thing. */
export function BookingHero({ booking }: { booking: Booking }) {
  const t = useTranslations("bookings");
  const { date, time, distance } = useBookingWords()(booking);
  const over = booking.view === "past";
  return (
    <Surface className="space-y-5 p-6">
      <div className="flex items-start gap-4">
        <DateLeaf at={booking.start} over={over} />
        <div className="min-w-0 space-y-2">
          <h2 className="text-lg font-semibold text-balance">{nameOf(booking) ?? t("nameless")}</h2>
          <BookingStatus booking={booking} />
        </div>
      </div>
      <div>
        <p className="first-letter:uppercase">{date ?? t("noTime")}</p>
        {time !== null && (
          <p className="text-xl font-bold tabular-nums">
            {booking.start && <time dateTime={booking.start}>{time}</time>}
          </p>
        )}
        {distance !== null && !over && (
          <p className="mt-1 text-muted first-letter:uppercase">{distance}</p>
        )}
      </div>
      {booking.items.length > 1 && (
        <ul className="divide-y divide-line border-t border-line">
          {booking.items.map((item, index) => (
            <Part key={`${item.slotId} ${index}`} item={item} />
          ))}
        </ul>
      )}
    </Surface>
  );
}

function Part({ item }: { item: BookedItem }) {
  const t = useTranslations("bookings");
  const { date, time } = useBookingWords()(item);
  return (
    <li className="py-3">
      <span className="block font-semibold">{item.name ?? t("nameless")}</span>
      <span className="text-sm text-muted">{[date, time].filter(Boolean).join(", ")}</span>
    </li>
  );
}
