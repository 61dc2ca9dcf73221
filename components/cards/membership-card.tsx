"use client";

import { useTranslations } from "next-intl";
import { useId, useState, type ReactNode } from "react";
import { ScanCodePicture } from "@/components/ui/scan-code-picture";
import type { Card } from "@/lib/contracts/cards";
import { CardFront } from "./card-front";
import { SpokenNumber } from "@/components/ui/spoken-number";
import { spellNumber } from "@/components/ui/number-groups";
import { CARD_CORNERS, CARD_RATIO } from "./shape";

interface Props {
  card: Card;
  brand: string;
  /** Name of the member and of the tier, printed where they are given. */
  holder?: ReactNode;
  tier?: ReactNode;
}

/**
 * A membership card in the proportions of a plastic one. One tap turns it to its code. A card that
 * a till would refuse, or whose number cannot be drawn, has no code side to turn to.
 */
export function MembershipCard({ card, brand, holder, tier }: Props) {
  const t = useTranslations("cards");
  const [turned, setTurned] = useState(false);
  const codeId = useId();
  const turnable = card.state === "active" && card.code.picture !== null;
  return (
    <div className={`@container relative w-full perspective-distant ${CARD_RATIO}`}>
      <div
        className={`size-full transition-transform duration-240 ease-out transform-3d motion-reduce:transition-none ${
          turned ? "rotate-y-180" : ""
        }`}
      >
        <div aria-hidden={turned} className="absolute inset-0 backface-hidden">
          <CardFront card={card} brand={brand} holder={holder} tier={tier} turnable={turnable} />
        </div>
        {turnable && (
          <div
            id={codeId}
            aria-hidden={!turned}
            data-code-shown={turned}
            className={`absolute inset-0 flex rotate-y-180 flex-col items-center justify-center gap-[2cqi] bg-white p-[4cqi] text-black ring-1 ring-line forced-color-adjust-none backface-hidden ${CARD_CORNERS}`}
          >
            <div className="flex min-h-0 w-full flex-1 items-center justify-center">
              <ScanCodePicture
                code={card.code}
                label={t("codeLabel", { number: spellNumber(card.number) })}
                className="max-h-full"
              />
            </div>
            <p className="text-[max(0.875rem,4.6cqi)] leading-none font-medium tracking-wide tabular-nums">
              <SpokenNumber number={card.number} />
            </p>
          </div>
        )}
      </div>
      {turnable && (
        <button
          type="button"
          aria-expanded={turned}
          aria-controls={codeId}
          aria-label={t("showCode")}
          onClick={() => setTurned(!turned)}
          className={`absolute inset-0 cursor-pointer ${CARD_CORNERS}`}
        />
      )}
    </div>
  );
}
