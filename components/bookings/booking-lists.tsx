"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useUrlState } from "@/components/layout/use-url-state";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Segments } from "@/components/ui/segments";
import { BOOKING_VIEWS, type BookingView } from "@/lib/contracts/booking-rules";
import type { Booking, BookingList } from "@/lib/contracts/bookings";
import { useBookings } from "@/lib/queries/bookings";
import { routes } from "@/lib/routes";
import { BookingCard } from "./booking-card";
import { BookingsSkeleton } from "./bookings-skeleton";
import { CalendarDrawing } from "./calendar-drawing";

const STEP = 30;

const viewIn = (value: string | null): BookingView =>
  BOOKING_VIEWS.find((view) => view === value) ?? "upcoming";

/** The member's bookings: those to come, and those that were. */
export function BookingLists() {
  const { data, error, refetch } = useBookings();
  if (data) return <Lists list={data} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <BookingsSkeleton />;
}

function Lists({ list }: { list: BookingList }) {
  const t = useTranslations("bookings");
  const [params, setParams] = useUrlState();
  const [view, setView] = useState(() => viewIn(params.get("view")));
  const choose = (next: BookingView) => {
    setView(next);
    setParams({ view: next === "upcoming" ? "" : next });
  };
  const shown = list[view];
  return (
    <div className="space-y-5">
      <Segments
        label={t("filter")}
        options={BOOKING_VIEWS.map((value) => ({
          value,
          label: t(`view.${value}`),
          count: list[value].length,
        }))}
        value={view}
        onChange={(value) => choose(viewIn(value))}
      />
      {shown.length > 0 ? <Cards key={view} bookings={shown} /> : <NoBookings view={view} />}
    </div>
  );
}

function Cards({ bookings }: { bookings: readonly Booking[] }) {
  const t = useTranslations("bookings");
  const [count, setCount] = useState(STEP);
  const left = bookings.length - count;
  return (
    <>
      <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
        {bookings.slice(0, count).map((booking) => (
          <li key={booking.id} className="min-w-0">
            <BookingCard booking={booking} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div className="flex justify-center">
          <Button variant="secondary" onClick={() => setCount(count + STEP)}>
            {t("more", { count: Math.min(STEP, left) })}
          </Button>
        </div>
      )}
    </>
  );
}

function NoBookings({ view }: { view: BookingView }) {
  const t = useTranslations("bookings");
  return (
    <EmptyState
      drawing={<CalendarDrawing />}
      title={t(`empty.${view}`)}
      body={t(`empty.${view}Body`)}
      action={view === "upcoming" && <ButtonLink href={routes.newBooking}>{t("new")}</ButtonLink>}
    />
  );
}
