"use client";

import { ChevronLeft, ChevronRight, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent } from "react";
import { Segments } from "@/components/ui/segments";
import { Skeleton } from "@/components/ui/skeleton";
import { usePart } from "@/components/ui/use-part";
import type { PlainDate } from "@/lib/contracts/time";
import { asKind, neighbour, PERIOD_KINDS, type Period } from "./period";
import { usePeriodName } from "./use-period-name";

// Most choose a month.
const loadDays = () => import("./custom-days").then((module) => ({ default: module.CustomDays }));

interface Props {
  period: Period;
  today: PlainDate;
  onChange: (period: Period) => void;
}

/** A month, a quarter, a year, each with the one before and after, or any days. */
export function PeriodChoice({ period, today, onChange }: Props) {
  const t = useTranslations("wallet");
  const name = usePeriodName(period);
  const before = neighbour(period, -1, today);
  const after = neighbour(period, 1, today);
  const [CustomDays, want] = usePart(loadDays);
  const custom = period.kind === "custom";
  const wantDays = useEffectEvent(() => want(() => onChange(asKind(period, "month", today))));
  useEffect(() => {
    if (custom) wantDays();
  }, [custom]);
  return (
    <div className="space-y-3">
      <Segments
        label={t("period.label")}
        options={PERIOD_KINDS.map((kind) => ({ value: kind, label: t(`period.kinds.${kind}`) }))}
        value={period.kind}
        onChange={(kind) => onChange(asKind(period, kind, today))}
      />
      {period.kind === "custom" ? (
        CustomDays ? (
          <CustomDays period={period} today={today} onChange={onChange} />
        ) : (
          <Skeleton className="h-[4.6rem] w-full" />
        )
      ) : (
        <div className="flex items-center justify-between gap-2">
          <Step icon={ChevronLeft} label={t("period.before")} to={before} onChange={onChange} />
          <p aria-live="polite" className="font-semibold">
            {name}
          </p>
          <Step icon={ChevronRight} label={t("period.after")} to={after} onChange={onChange} />
        </div>
      )}
    </div>
  );
}

interface StepProps {
  icon: LucideIcon;
  label: string;
  /** Null where there is nothing that way. */
  to: Period | null;
  onChange: (period: Period) => void;
}

function Step({ icon: Icon, label, to, onChange }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={to === null || undefined}
      onClick={() => to && onChange(to)}
      className="inline-flex size-11 items-center justify-center rounded-control border border-line hover:bg-sunken aria-disabled:cursor-default aria-disabled:opacity-40 aria-disabled:hover:bg-transparent"
    >
      <Icon className="size-5 rtl:rotate-180" strokeWidth={1.75} aria-hidden />
    </button>
  );
}
