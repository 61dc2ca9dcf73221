import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { GiftCardBalance } from "@/lib/contracts/credits";
import { Unknown } from "./unknown";
import { useAmounts } from "./use-amounts";

interface Props {
  card: GiftCardBalance;
  onAgain: () => void;
}

/** What is left, and of how much. */
export function GiftCardResult({ card: { current, original, currency }, onAgain }: Props) {
  const t = useTranslations("wallet");
  const { plain } = useAmounts();
  const share = current !== null && original ? Math.min(1, Math.max(0, current / original)) : null;
  return (
    <div className="mt-4 space-y-2 border-t border-line pt-4">
      <p className="text-sm text-muted">{t("giftCard.left")}</p>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-xl font-semibold tabular-nums">
          {current === null ? <Unknown /> : plain(current, currency)}
        </span>{" "}
        {original !== null && (
          <span className="text-muted">
            {t("giftCard.of", { amount: plain(original, currency) })}
          </span>
        )}
      </p>
      {share !== null && (
        <svg
          viewBox="0 0 100 4"
          preserveAspectRatio="none"
          className="h-1.5 w-full rtl:-scale-x-100"
          aria-hidden="true"
        >
          <rect width="100" height="4" className="fill-sunken" />
          <rect width={Math.round(share * 100)} height="4" className="fill-brand" />
        </svg>
      )}
      <Button variant="quiet" className="-mx-4" onClick={onAgain}>
        {t("giftCard.again")}
      </Button>
    </div>
  );
}
