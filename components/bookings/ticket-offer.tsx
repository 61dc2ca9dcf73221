"use client";

import { CalendarDays, ChevronRight, Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { Surface } from "@/components/ui/surface";
import type { BookingTicket, TicketFilter, TicketOffer as Offer } from "@/lib/contracts/bookings";
import { Link } from "@/lib/i18n/link";
import { useTickets, type TicketChoice } from "@/lib/queries/bookings";
import { routes } from "@/lib/routes";
import { CalendarDrawing } from "./calendar-drawing";

/** What can be booked, and what to choose it by. */
export function TicketOffer() {
  const [choice, setChoice] = useState<TicketChoice | null>(null);
  const { data, error, refetch, isPlaceholderData } = useTickets(choice);
  if (data) {
    return (
      <OfferView offer={data} choice={choice} onChoice={setChoice} waiting={isPlaceholderData} />
    );
  }
  if (error) {
    const retry = () => {
      setChoice(null);
      void refetch();
    };
    return <ErrorState error={error} onRetry={retry} />;
  }
  return <TicketOfferSkeleton />;
}

interface ViewProps {
  offer: Offer;
  choice: TicketChoice | null;
  onChoice: (choice: TicketChoice | null) => void;
  /** What is shown is still that of the choice before. */
  waiting: boolean;
}

function OfferView({ offer: { tickets, filters }, choice, onChoice, waiting }: ViewProps) {
  const t = useTranslations("bookings");
  return (
    <div className="space-y-6">
      {filters.map((filter) => (
        <Choices key={filter.id} filter={filter} choice={choice} onChoice={onChoice} />
      ))}
      <div aria-busy={waiting} className={waiting ? "opacity-60" : ""}>
        <p role="status" className="mb-3 text-sm text-muted">
          {t("found", { count: tickets.length })}
        </p>
        {tickets.length > 0 ? (
          <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
            {tickets.map((ticket) => (
              <li key={ticket.id} className="min-w-0">
                <Ticket ticket={ticket} />
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState
            drawing={
              choice ? (
                <Search className="size-10" strokeWidth={1.5} aria-hidden />
              ) : (
                <CalendarDrawing />
              )
            }
            title={t("noTickets")}
            body={choice ? t("noTicketsChosen") : t("noTicketsBody")}
            action={
              choice && (
                <Button variant="secondary" onClick={() => onChoice(null)}>
                  {t("allTickets")}
                </Button>
              )
            }
          />
        )}
      </div>
    </div>
  );
}

interface ChoicesProps {
  filter: TicketFilter;
  choice: TicketChoice | null;
  onChoice: (choice: TicketChoice | null) => void;
}

/** The values of one property. Upstream filters by one at a time: another one takes its place. */
function Choices({ filter, choice, onChoice }: ChoicesProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-sm font-semibold">{filter.name}</legend>
      <div className="flex flex-wrap gap-2">
        {filter.values.map(({ id, name }) => {
          const selected = choice?.property === filter.id && choice.value === id;
          return (
            <Chip
              key={id}
              selected={selected}
              onClick={() => onChoice(selected ? null : { property: filter.id, value: id })}
            >
              <span dir="auto" className="max-w-64 truncate">
                {name}
              </span>
            </Chip>
          );
        })}
      </div>
    </fieldset>
  );
}

function Ticket({ ticket: { id, name } }: { ticket: BookingTicket }) {
  const t = useTranslations("bookings");
  return (
    <Link href={routes.bookingTicket(id)} prefetch={false} className="block rounded-surface">
      <Surface as="span" className="flex min-h-19 items-center gap-4 p-4 hover:bg-sunken/50">
        <span className="grid size-11 shrink-0 place-items-center rounded-control bg-brand-soft text-brand-ink">
          <CalendarDays className="size-5" strokeWidth={1.75} aria-hidden />
        </span>
        <span className="min-w-0 flex-1">
          <span dir="auto" className="line-clamp-3 font-semibold text-balance">
            {name}
          </span>
          <span className="text-sm text-muted">{t("seeTimes")}</span>
        </span>
        <ChevronRight
          className="size-5 shrink-0 text-muted rtl:rotate-180"
          strokeWidth={1.75}
          aria-hidden
        />
      </Surface>
    </Link>
  );
}

export function TicketOfferSkeleton() {
  return (
    <div className="space-y-6">
      {[3, 3].map((chips, index) => (
        <div key={index} className="space-y-2">
          <Skeleton className="h-5 w-16" />
          <div className="flex flex-wrap gap-2">
            {Array.from({ length: chips }, (_, at) => (
              <Skeleton key={at} className="h-11 w-28 rounded-full" />
            ))}
          </div>
        </div>
      ))}
      <div className="space-y-3">
        <Skeleton className="h-5 w-28" />
        <div className="grid grid-cols-1 gap-3 lg:grid-cols-2">
          {Array.from({ length: 5 }, (_, index) => (
            <Skeleton key={index} className="h-19 rounded-surface" />
          ))}
        </div>
      </div>
    </div>
  );
}
