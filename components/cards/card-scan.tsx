import { useTranslations } from "next-intl";
import { ScanCodePicture } from "@/components/ui/scan-code-picture";
import type { Card } from "@/lib/contracts/cards";
import { SpokenNumber } from "@/components/ui/spoken-number";
import { spellNumber } from "@/components/ui/number-groups";

/** What a till reads: the code and its number, black on white whatever the theme. */
export function CardScan({ card }: { card: Card }) {
  const t = useTranslations("cards");
  return (
    <div
      data-code-shown
      className="flex flex-col items-center gap-4 rounded-surface bg-white p-5 text-black ring-1 ring-line forced-color-adjust-none"
    >
      <ScanCodePicture
        code={card.code}
        label={t("codeLabel", { number: spellNumber(card.number) })}
        className="max-h-80"
      />
      <p className="text-lg font-medium tracking-wide wrap-anywhere tabular-nums">
        <SpokenNumber number={card.number} />
      </p>
    </div>
  );
}
