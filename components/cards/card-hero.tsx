"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, type ReactNode } from "react";
import { ErrorState } from "@/components/ui/error-state";
import type { Card } from "@/lib/contracts/cards";
import { Link } from "@/lib/i18n/link";
import { useCards } from "@/lib/queries/cards";
import { routes } from "@/lib/routes";
import { CardHeroSkeleton } from "./card-hero-skeleton";
import { MembershipCard } from "./membership-card";

// Nearly everybody has a card that works: the home page does not carry what stands in its place, nor
// what is said of one that does not.
const NoCard = lazy(() => import("./no-card").then((module) => ({ default: module.NoCard })));
const CardStateNotice = lazy(() =>
  import("./card-state-notice").then((module) => ({ default: module.CardStateNotice })),
);

interface Props {
  brand: string;
  holder?: ReactNode;
  tier?: ReactNode;
}

/** The card to show at the till: the first that can be used, or else the first with its reason. */
export function CardHero({ brand, holder, tier }: Props) {
  const { data: cards, error, refetch } = useCards();
  if (cards) {
    const card = cards.find(({ state }) => state === "active") ?? cards[0];
    if (!card) {
      return (
        <Suspense fallback={<CardHeroSkeleton />}>
          <NoCard />
        </Suspense>
      );
    }
    return (
      <div className="space-y-3">
        <MembershipCard card={card} brand={brand} holder={holder} tier={tier} />
        {!(card.state === "active" && card.code.picture) && (
          <Suspense>
            <CardStateNotice card={card} />
          </Suspense>
        )}
        <HeroLink card={card} others={cards.length - 1} />
      </div>
    );
  }
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <CardHeroSkeleton />;
}

function HeroLink({ card, others }: { card: Card; others: number }) {
  const t = useTranslations("cards");
  return (
    <Link
      href={others > 0 ? routes.cards : routes.card(card.id)}
      className="flex min-h-11 items-center justify-center text-sm font-medium text-brand-ink hover:underline"
    >
      {others > 0 ? t("others", { count: others }) : t("details")}
    </Link>
  );
}
