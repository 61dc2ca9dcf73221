"use client";

import { useTranslations } from "next-intl";
import { Pill } from "@/components/ui/pill";
import { Surface } from "@/components/ui/surface";
import type { Booking } from "@/lib/contracts/bookings";
import { Link } from "@/lib/i18n/link";
import { routes } from "@/lib/routes";
import { DateLeaf } from "./date-leaf";
import { nameOf } from "./name-of";
import { useBookingWords } from "./use-booking-words";

/** A booking in a list: its day, what it is, when, and how it stands. */
export function BookingCard({ booking }: { booking: Booking }) {
  const t = useTranslations("bookings");
  const { date, time, distance } = useBookingWords()(booking);
  const over = booking.view === "past";
  return (
    <Link
      href={routes.booking(booking.id)}
      prefetch={false}
      className="block rounded-surface transition-transform duration-120 active:scale-[0.99] motion-reduce:transition-none"
    >
      <Surface as="span" className="flex gap-4 p-4 hover:bg-sunken/50">
        <DateLeaf at={booking.start} over={over} />
        <span className="flex min-w-0 flex-1 flex-col gap-1">
          <span
            dir="auto"
            className={`line-clamp-2 font-semibold text-balance ${over ? "text-muted" : ""}`}
          >
            {nameOf(booking) ?? t("nameless")}
          </span>
          <span className="text-sm text-muted">
            <span className="block first-letter:uppercase">{date ?? t("noTime")}</span>
            {time}
            {distance !== null && !over && ` · ${distance}`}
          </span>
          <span className="flex flex-wrap gap-2 empty:hidden">
            <BookingStatus booking={booking} />
          </span>
        </span>
      </Surface>
    </Link>
  );
}

/** The project's own word for how it stands; that it is cancelled is said in any case. */
export function BookingStatus({ booking }: { booking: Booking }) {
  const t = useTranslations("bookings");
  const { status, cancelled, view } = booking;
  if (status === null && !cancelled) return null;
  return (
    <Pill tone={view === "upcoming" ? "brand" : "neutral"} className="max-w-full wrap-anywhere">
      {status ?? t("cancelled")}
    </Pill>
  );
}
