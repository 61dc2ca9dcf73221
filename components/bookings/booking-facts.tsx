"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Surface } from "@/components/ui/surface";
import type { Booking } from "@/lib/contracts/bookings";
import { BookingNote } from "./booking-note";

/** Everything else that is known of a booking. */
export function BookingFacts({ booking }: { booking: Booking }) {
  const t = useTranslations("bookings");
  const format = useFormatter();
  const { items, createdAt, note, notable } = booking;
  const places = items.reduce((sum, item) => sum + (item.places ?? 0), 0);
  const properties = new Map(
    items.flatMap((item) => item.properties.map(({ name, value }) => [name, value] as const)),
  );
  return (
    <Surface as="dl" className="divide-y divide-line px-5">
      {places > 0 && <Fact label={t("placesLabel")}>{t("places", { count: places })}</Fact>}
      {[...properties].map(([name, value]) => (
        <Fact key={name} label={name}>
          {value}
        </Fact>
      ))}
      {(note !== null || notable) && (
        <Fact label={t("note.label")}>
          <BookingNote booking={booking} />
        </Fact>
      )}
      <Fact label={t("bookedAt")}>
        {createdAt === null ? t("unknown") : format.dateTime(new Date(createdAt), "date")}
      </Fact>
    </Surface>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid min-h-14 content-center gap-x-4 py-3 sm:grid-cols-[8rem_1fr] sm:items-baseline">
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
