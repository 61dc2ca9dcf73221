"use client";

import { CalendarClock } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { CalendarLink } from "@/components/ui/calendar-link";
import { ErrorState } from "@/components/ui/error-state";
import type { Booking } from "@/lib/contracts/bookings";
import { useBooking } from "@/lib/queries/bookings";
import * as api from "@/lib/api/calendars";
import { routes } from "@/lib/routes";
import { BookingFacts } from "./booking-facts";
import { BookingHero } from "./booking-hero";
import { BookingViewSkeleton } from "./booking-view-skeleton";
import { CancelBooking } from "./cancel-booking";

interface Props {
  id: string;
  /** Whether it can be put into a calendar here. */
  calendar: boolean;
}

/** One booking: when it is, what is known of it, and what can still be done. */
export function BookingView({ id, calendar }: Props) {
  const { data, error, refetch } = useBooking(id);
  if (data) return <View booking={data} calendar={calendar} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <BookingViewSkeleton />;
}

function View({ booking, calendar }: { booking: Booking; calendar: boolean }) {
  const t = useTranslations("bookings");
  const { id, view, start, movable, cancellable, items } = booking;
  const ticketId = items[0]?.ticketId;
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2 lg:gap-10">
      <BookingHero booking={booking} />
      <div className="space-y-6">
        <BookingFacts booking={booking} />
        {view === "upcoming" && (
          <div className="flex flex-wrap gap-3">
            {calendar && start !== null && <CalendarLink href={api.bookingCalendar(id)} />}
            {movable && ticketId && (
              <ButtonLink
                href={`${routes.bookingTicket(ticketId)}?replaces=${encodeURIComponent(id)}`}
                variant="secondary"
                icon={<CalendarClock className="size-5" strokeWidth={1.75} aria-hidden />}
              >
                {t("move")}
              </ButtonLink>
            )}
            {cancellable && <CancelBooking booking={booking} />}
          </div>
        )}
      </div>
    </div>
  );
}
