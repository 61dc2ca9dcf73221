import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ScanCodePicture } from "@/components/ui/scan-code-picture";
import type { Card } from "@/lib/contracts/cards";
import { SpokenNumber } from "@/components/ui/spoken-number";
import { spellNumber } from "@/components/ui/number-groups";

interface Props {
  card: Card;
  brand: string;
  holder?: ReactNode;
}

/**
 * What a till reads: the code and its number, black on white whatever the theme. On paper it says whose
 * it is, and of what.
 */
export function CardScan({ card, brand, holder }: Props) {
  const t = useTranslations("cards");
  return (
    <div
      data-code-shown
      className="flex flex-col items-center gap-4 rounded-surface bg-white p-5 text-black ring-1 ring-line forced-color-adjust-none"
    >
      <p dir="auto" className="hidden text-lg font-semibold print:block">
        {brand}
      </p>
      <ScanCodePicture
        code={card.code}
        label={t("codeLabel", { number: spellNumber(card.number) })}
        className="max-h-80"
      />
      <p className="text-lg font-medium tracking-wide wrap-anywhere tabular-nums">
        <SpokenNumber number={card.number} />
      </p>
      <p dir="auto" className="hidden print:block">
        {holder}
      </p>
    </div>
  );
}
