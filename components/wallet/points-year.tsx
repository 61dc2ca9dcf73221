"use client";

import { useTranslations } from "next-intl";
import { ErrorState } from "@/components/ui/error-state";
import type { PointsYear as Year } from "@/lib/contracts/points";
import { usePointsYear } from "@/lib/queries/point-history";
import { Skeleton } from "@/components/ui/skeleton";
import { usePart } from "@/components/ui/use-part";
import { ChartSkeleton } from "./skeletons";
import { YearChart } from "./year-chart";

// Most look at the picture only.
const loadTable = () => import("./year-table").then((module) => ({ default: module.YearTable }));

const LEGEND = [
  { kind: "earned", colour: "fill-brand" },
  { kind: "spent", colour: "fill-control" },
  { kind: "expired", colour: "fill-surface stroke-control" },
] as const;

/** The last twelve months as a picture, with the same in numbers. */
export function PointsYear() {
  const { data, error, refetch } = usePointsYear();
  if (data) return <Loaded year={data} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <ChartSkeleton />;
}

function Loaded({ year }: { year: Year }) {
  const t = useTranslations("wallet");
  const [YearTable, wantTable] = usePart(loadTable);
  const quiet = year.months.every(({ earned, spent, expired }) => earned + spent + expired === 0);
  if (quiet) return <p className="py-6 text-center text-muted">{t("year.quiet")}</p>;
  return (
    <div className="space-y-3">
      <YearChart year={year} />
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
        {LEGEND.map(({ kind, colour }) => (
          <li key={kind} className="flex items-center gap-1.5">
            <svg viewBox="0 0 10 10" className="size-2.5" aria-hidden="true">
              <rect x="0.5" y="0.5" width="9" height="9" rx="2" className={colour} />
            </svg>
            {t(`kinds.${kind}`)}
          </li>
        ))}
      </ul>
      <details
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) wantTable(() => (currentTarget.open = false));
        }}
      >
        <summary className="inline-flex min-h-11 items-center text-sm font-semibold text-brand-ink">
          {t("year.table")}
        </summary>
        {YearTable ? <YearTable year={year} /> : <Skeleton className="h-96 w-full" />}
      </details>
    </div>
  );
}
