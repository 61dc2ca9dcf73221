"use client";

import { ErrorState } from "@/components/ui/error-state";
import { Surface } from "@/components/ui/surface";
import { usePointsPeriod } from "@/lib/queries/point-history";
import { periodParams } from "./period";
import { PeriodChoice } from "./period-choice";
import { TotalsSkeleton } from "./skeletons";
import { Totals } from "./totals";
import { useView } from "./use-view";

/** What was earned and spent in a time of the member's choice. */
export function PointsPeriod() {
  const { view, setParams, today } = useView();
  const { period } = view;
  const { data, error, refetch } = usePointsPeriod(period.from, period.to);
  return (
    <Surface className="space-y-4 p-5">
      <PeriodChoice
        period={period}
        today={today}
        onChange={(next) => setParams(periodParams(next, today))}
      />
      {data ? (
        <Totals totals={data} unit={undefined} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <TotalsSkeleton />
      )}
    </Surface>
  );
}
