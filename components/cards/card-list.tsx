"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ErrorState } from "@/components/ui/error-state";
import { Shared } from "@/components/ui/shared";
import { Link } from "@/lib/i18n/link";
import { useCards } from "@/lib/queries/cards";
import { routes } from "@/lib/routes";
import { CardListSkeleton } from "./card-list-skeleton";
import { CardStateNotice } from "./card-state-notice";
import { MembershipCard } from "./membership-card";
import { NoCard } from "./no-card";
import { groupNumber } from "@/components/ui/number-groups";

interface Props {
  brand: string;
  holder?: ReactNode;
  /** The way to a card for whoever has none. */
  add?: ReactNode;
}

/** Every card of the member, each of which turns to its code. */
export function CardList({ brand, holder, add }: Props) {
  const t = useTranslations("cards");
  const { data: cards, error, refetch } = useCards();
  if (!cards) {
    if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
    return <CardListSkeleton />;
  }
  if (cards.length === 0) return <NoCard action={add} />;
  return (
    <ul className="grid grid-cols-1 gap-x-8 gap-y-6 md:grid-cols-2">
      {cards.map((card) => (
        <li key={card.id} className="space-y-3">
          <Shared name={`card-${card.id}`}>
            <MembershipCard card={card} brand={brand} holder={holder} />
          </Shared>
          <CardStateNotice card={card} />
          <Link
            href={routes.card(card.id)}
            aria-label={t("detailsOf", { number: groupNumber(card.number) })}
            className="flex min-h-11 items-center justify-end gap-1 text-sm font-medium text-brand-ink hover:underline"
          >
            {t("details")}
            <ChevronRight aria-hidden="true" strokeWidth={1.75} className="size-4 rtl:rotate-180" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
