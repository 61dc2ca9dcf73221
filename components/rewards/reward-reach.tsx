"use client";

import { useFormatter, useTranslations } from "next-intl";
import { ProgressRing } from "@/components/ui/progress-ring";
import { reachOf } from "./reach";

/** How far the balance is from a cost: "120 to go" with a thin ring; nothing where it is covered or unknown. */
export function RewardReach({
  cost,
  balance,
}: {
  cost: number | null;
  balance: number | null | undefined;
}) {
  const t = useTranslations("rewards");
  const format = useFormatter();
  const reach = reachOf(cost, balance);
  if (!reach || reach.missing === 0) return null;
  const share = format.number(reach.share, { style: "percent", maximumFractionDigits: 0 });
  return (
    <span className="flex items-center gap-1.5 text-sm text-muted tabular-nums">
      <span className="size-5 shrink-0">
        <ProgressRing value={reach.share} label={t("reached", { share })} />
      </span>
      {t("toGo", { count: reach.missing })}
    </span>
  );
}
