import { useTranslations } from "next-intl";
import type { PeriodTotals } from "@/lib/contracts/movements";
import { Unknown } from "./unknown";
import { useAmounts, type Unit } from "./use-amounts";

interface Props {
  totals: PeriodTotals;
  unit: Unit;
}

/** What came and what went. */
export function Totals({ totals: { earned, spent }, unit }: Props) {
  const t = useTranslations("wallet");
  const { plain } = useAmounts();
  return (
    <dl className="grid grid-cols-2 gap-3">
      <div className="min-h-12">
        <dt className="text-sm text-muted">{t("kinds.earned")}</dt>
        <dd className="text-lg font-semibold text-good tabular-nums">
          {earned === null ? <Unknown /> : plain(earned, unit)}
        </dd>
      </div>
      <div className="min-h-12">
        <dt className="text-sm text-muted">{t("kinds.spent")}</dt>
        <dd className="text-lg font-semibold tabular-nums">
          {spent === null ? <Unknown /> : plain(spent, unit)}
        </dd>
      </div>
    </dl>
  );
}
