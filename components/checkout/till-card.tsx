"use client";

import { useFormatter, useTranslations } from "next-intl";
import { WholeLink } from "@/components/layout/whole-link";
import { look } from "@/components/ui/button-look";
import { ErrorState } from "@/components/ui/error-state";
import { SpokenNumber } from "@/components/ui/spoken-number";
import type { Card } from "@/lib/contracts/cards";
import { useTillCards } from "@/lib/queries/checkout";
import { routes } from "@/lib/routes";
import { useChoice } from "./choice";
import { CodePanel, Panel } from "./panel";
import { stateAt } from "./state-at";
import { CARD_PANEL } from "./till-context";
import { TillCardSkeleton } from "./till-skeletons";
import { TillTime } from "./till-time";
import { useMoment } from "./use-moment";

/** The card's panel: its code, or why a till would not take it. */
export function TillCard() {
  const query = useTillCards();
  const { data: cards, error, refetch } = query;
  const { card: wanted } = useChoice();
  const now = useMoment();
  if (!cards) {
    if (!error) return <TillCardSkeleton />;
    return (
      <Panel id={CARD_PANEL}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Panel>
    );
  }
  const usable = cards.filter((card) => stateAt(card, now) === "active");
  const card = usable.find(({ id }) => id === wanted) ?? usable[0] ?? cards[0];
  return (
    <Panel id={CARD_PANEL}>
      {!card ? (
        <NoCard />
      ) : stateAt(card, now) === "active" ? (
        <CodePanel title={card.typeName} code={card.code} whole="cards" />
      ) : (
        <RefusedCard card={card} state={stateAt(card, now)} />
      )}
      <TillTime query={query} />
    </Panel>
  );
}

function NoCard() {
  const t = useTranslations("checkout.noCard");
  return (
    <div data-whole="cards" className="max-w-sm space-y-3 text-center">
      <h2 className="text-lg font-semibold">{t("title")}</h2>
      <p className="text-muted">{t("body")}</p>
      <WholeLink href={routes.cards} className={look({ variant: "secondary" })}>
        {t("toCards")}
      </WholeLink>
    </div>
  );
}

/** A code that would only be refused is not shown; the number is, for whoever helps. */
function RefusedCard({ card, state }: { card: Card; state: Card["state"] }) {
  const t = useTranslations("checkout.refused");
  const format = useFormatter();
  const day = (instant: string, shift: number) =>
    format.dateTime(new Date(Date.parse(instant) + shift), "date");
  const say = () => {
    if (state === "notYet" && card.validFrom) return t("notYet", { date: day(card.validFrom, 0) });
    // Midnight ends the day before it.
    if (state === "expired" && card.validTo) return t("expired", { date: day(card.validTo, -1) });
    return state === "blocked" ? t("blocked") : t("other");
  };
  return (
    <div
      data-whole="cards"
      className="w-full max-w-sm space-y-3 rounded-surface bg-wrong-soft p-6 text-center text-wrong"
    >
      {card.typeName && <p className="text-sm font-medium">{card.typeName}</p>}
      <h2 className="text-lg font-semibold text-balance">{say()}</h2>
      <p className="text-sm">{t("what")}</p>
      <p className="font-semibold wrap-anywhere tabular-nums">
        <SpokenNumber number={card.number} />
      </p>
      <WholeLink href={routes.cards} className={look({ variant: "secondary" })}>
        {t("toCards")}
      </WholeLink>
    </div>
  );
}
