"use client";

import { ScanLine } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { WholeLink } from "@/components/layout/whole-link";
import { look } from "@/components/ui/button-look";
import { CopyButton } from "@/components/ui/copy-button";
import { ErrorState } from "@/components/ui/error-state";
import { Pill } from "@/components/ui/pill";
import { PrintButton } from "@/components/ui/print-button";
import { Shared } from "@/components/ui/shared";
import { Surface } from "@/components/ui/surface";
import type { Card } from "@/lib/contracts/cards";
import { useCard } from "@/lib/queries/cards";
import { routes } from "@/lib/routes";
import { CardDetailSkeleton } from "./card-detail-skeleton";
import { SpokenNumber } from "@/components/ui/spoken-number";
import { CardScan } from "./card-scan";
import { CardStateNotice } from "./card-state-notice";
import { MembershipCard } from "./membership-card";

interface Props {
  id: string;
  brand: string;
  holder?: ReactNode;
  /** What can be done with the card. */
  actions?: ReactNode;
}

/** One card: its code as large as the screen allows, its number and until when it can be used. */
export function CardDetail({ id, brand, holder, actions }: Props) {
  const { data: card, error, refetch } = useCard(id);
  if (!card) {
    if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
    return <CardDetailSkeleton id={id} />;
  }
  const scannable = card.state === "active" && card.code.picture !== null;
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2 lg:gap-8 print:block print:space-y-6">
      <div className="space-y-4">
        <Shared name={`card-${id}`}>
          {scannable ? (
            <CardScan card={card} brand={brand} holder={holder} />
          ) : (
            <MembershipCard card={card} brand={brand} holder={holder} />
          )}
        </Shared>
        {scannable && (
          <div className="flex flex-wrap gap-3 print:hidden">
            <TillLink id={card.id} />
            <PrintButton />
          </div>
        )}
        <CardStateNotice card={card} />
      </div>
      <div className="space-y-4">
        <CardFacts card={card} />
        <div className="print:hidden">{actions}</div>
      </div>
    </div>
  );
}

function TillLink({ id }: { id: string }) {
  const t = useTranslations("cards");
  return (
    <WholeLink href={`${routes.checkout}?card=${id}`} className={look({ size: "lg" }, "grow")}>
      <ScanLine className="size-5" strokeWidth={1.75} aria-hidden />
      {t("atTill")}
    </WholeLink>
  );
}

function CardFacts({ card }: { card: Card }) {
  const t = useTranslations("cards");
  const format = useFormatter();
  const day = (instant: string | null, last = false) =>
    instant && (
      <time dateTime={instant}>
        {/* Midnight ends the day before it. */}
        {format.dateTime(new Date(Date.parse(instant) - (last ? 1 : 0)), "date")}
      </time>
    );
  const facts = [
    { label: t("type"), value: card.typeName },
    { label: t("validFrom"), value: day(card.validFrom) },
    { label: t("validTo"), value: day(card.validTo, true) },
  ].filter(({ value }) => value);
  return (
    <Surface className="space-y-4 p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <p className="text-sm text-muted">{t("number")}</p>
          <p className="text-lg font-semibold wrap-anywhere tabular-nums">
            <SpokenNumber number={card.number} />
          </p>
        </div>
        <div className="print:hidden">
          <CopyButton text={card.number} label={t("copy")} />
        </div>
      </div>
      <dl className="divide-y divide-line border-t border-line text-sm">
        <div className="flex justify-between gap-4 py-3">
          <dt className="text-muted">{t("stateLabel")}</dt>
          <dd>
            <Pill tone={PILL_TONES[card.state]}>{t(`state.${card.state}`)}</Pill>
          </dd>
        </div>
        {facts.map(({ label, value }) => (
          <div key={label} className="flex justify-between gap-4 py-3">
            <dt className="text-muted">{label}</dt>
            <dd className="text-end font-medium wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </Surface>
  );
}

const PILL_TONES = { active: "good", notYet: "soon", expired: "wrong", blocked: "wrong" } as const;
