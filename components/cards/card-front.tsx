import { ScanBarcode } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Pill } from "@/components/ui/pill";
import type { Card } from "@/lib/contracts/cards";
import { SpokenNumber } from "@/components/ui/spoken-number";
import { CardPattern } from "./card-pattern";
import { CARD_CORNERS } from "./shape";

interface Props {
  card: Card;
  /** Name of the brand, as the operator set it. */
  brand: string;
  holder?: ReactNode;
  tier?: ReactNode;
  turnable: boolean;
}

/** The face of a card, as if printed: sizes follow the card's own width. */
export function CardFront({ card, brand, holder, tier, turnable }: Props) {
  const t = useTranslations("cards");
  const active = card.state === "active";
  return (
    <div
      className={`absolute inset-0 flex flex-col justify-between overflow-hidden bg-card p-[6cqi] text-on-card print:border print:border-control print:bg-transparent print:text-black forced-colors:border-2 ${CARD_CORNERS} ${
        active ? "" : "grayscale"
      }`}
    >
      <div className="absolute inset-0 bg-linear-135 from-white/10 via-transparent to-black/20 print:hidden forced-colors:hidden" />
      <CardPattern number={card.number} />
      <div className="relative flex items-start justify-between gap-[4cqi]">
        <div className="min-w-0">
          <p dir="auto" className="truncate font-heading text-[5.4cqi] leading-tight font-semibold">
            {brand}
          </p>
          {card.typeName && (
            <p dir="auto" className="truncate text-[max(0.75rem,3.6cqi)] leading-snug">
              {card.typeName}
            </p>
          )}
        </div>
        {active ? (
          <div className="shrink-0 text-[max(0.75rem,3.8cqi)] font-semibold">{tier}</div>
        ) : (
          <Pill tone="neutral">{t(`state.${card.state}`)}</Pill>
        )}
      </div>
      <div className="relative">
        <p className="text-[5.8cqi] leading-tight font-medium tracking-wide wrap-anywhere tabular-nums">
          <SpokenNumber number={card.number} />
        </p>
        <div className="mt-[2cqi] flex min-h-[8cqi] items-end justify-between gap-[4cqi] text-[max(0.75rem,3.9cqi)] leading-tight">
          <div dir="auto" className="min-w-0 truncate">
            {holder}
          </div>
          {turnable && (
            <span className="flex shrink-0 items-center gap-[1.6cqi] font-medium print:hidden">
              <ScanBarcode aria-hidden="true" strokeWidth={1.75} className="size-[6cqi]" />
              {t("showCode")}
            </span>
          )}
        </div>
      </div>
    </div>
  );
}
