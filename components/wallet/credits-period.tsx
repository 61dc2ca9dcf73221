"use client";

import { ErrorState } from "@/components/ui/error-state";
import { Surface } from "@/components/ui/surface";
import { useCreditsPeriod } from "@/lib/queries/credits";
import { periodParams } from "./period";
import { PeriodChoice } from "./period-choice";
import { TotalsSkeleton } from "./skeletons";
import { Totals } from "./totals";
import { useView } from "./use-view";

/** What came and went in a time of the member's choice, by currency. */
export function CreditsPeriod() {
  const { view, setParams, today } = useView();
  const { period } = view;
  const { data, error, refetch } = useCreditsPeriod(period.from, period.to);
  return (
    <Surface className="space-y-4 p-5">
      <PeriodChoice
        period={period}
        today={today}
        onChange={(next) => setParams(periodParams(next, today))}
      />
      {data ? (
        data.totals.map(({ currency, ...totals }) => (
          <Totals key={currency ?? ""} totals={totals} unit={currency} />
        ))
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <TotalsSkeleton />
      )}
    </Surface>
  );
}
