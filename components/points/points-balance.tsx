"use client";

import { useFormatter, useTranslations } from "next-intl";
import { ErrorState } from "@/components/ui/error-state";
import type { PointsOverview } from "@/lib/contracts/points";
import { usePoints } from "@/lib/queries/points";
import { PointsBalanceSkeleton } from "./points-skeletons";
import { Unknown } from "./unknown";

/** How many points there are and what they are worth. */
export function PointsBalance() {
  const { data, error, refetch } = usePoints();
  if (data) return <Balance points={data} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <PointsBalanceSkeleton />;
}

function Balance({ points: { available, worth } }: { points: PointsOverview }) {
  const t = useTranslations("points");
  const format = useFormatter();
  const amounts = worth.map(({ value, currency }) =>
    format.number(value, { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" }),
  );
  return (
    <div>
      <p className="flex min-h-12 flex-wrap items-baseline gap-x-2">
        {available === null ? (
          <span className="text-2xl font-semibold">
            <Unknown />
          </span>
        ) : (
          <>
            <span className="text-2xl font-semibold tracking-tight tabular-nums">
              {format.number(available, "points")}
            </span>{" "}
            <span className="text-muted">{t("unit", { count: available })}</span>
          </>
        )}
      </p>
      <p className="min-h-6 text-muted">
        {amounts.length > 0 && t("worth", { amount: format.list(amounts) })}
      </p>
    </div>
  );
}
