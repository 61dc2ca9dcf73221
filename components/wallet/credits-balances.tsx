"use client";

import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { ErrorState } from "@/components/ui/error-state";
import { useCredits } from "@/lib/queries/credits";
import { BalancesSkeleton } from "./skeletons";
import { Unknown } from "./unknown";
import { useAmounts } from "./use-amounts";

/** What there is to pay with, each currency for itself. */
export function CreditsBalances() {
  const t = useTranslations("wallet");
  const { plain } = useAmounts();
  const { data, error, refetch } = useCredits();
  if (!data) {
    return error ? (
      <ErrorState error={error} onRetry={() => void refetch()} />
    ) : (
      <BalancesSkeleton />
    );
  }
  // Several share the line that one would have for itself.
  const size = data.balances.length > 1 ? "text-xl" : "text-2xl";
  return (
    <ul
      aria-label={t("balance")}
      className="flex min-h-12 flex-wrap items-baseline gap-x-8 gap-y-2"
    >
      {data.balances.map(({ currency, available }) => (
        <li
          key={currency ?? ""}
          className={classNames("font-semibold tracking-tight tabular-nums", size)}
        >
          {available === null ? <Unknown /> : plain(available, currency)}
        </li>
      ))}
    </ul>
  );
}
