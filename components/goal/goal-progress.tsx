"use client";

import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { Pace } from "@/lib/contracts/goal";
import { usePace } from "@/lib/queries/goal";
import { purchasesTo, type Progress } from "./progress";

interface Props {
  progress: Progress;
  /** Whether to say how many points are missing: a reward's page has said so already. */
  sayMissing?: boolean;
}

/** A bar, the points to go, and how many usual purchases bring them. */
export function GoalProgress({ progress, sayMissing = true }: Props) {
  const t = useTranslations("goal");
  const format = useFormatter();
  const percent = format.number(progress.share, { style: "percent", maximumFractionDigits: 0 });
  return (
    <div className="space-y-2">
      <svg
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        role="img"
        aria-label={t("share", { share: percent })}
        className="block h-2 w-full rounded-full rtl:-scale-x-100"
      >
        <rect width="100" height="4" className="fill-line" />
        <rect
          width={Math.max(progress.share * 100, 1)}
          height="4"
          className="fill-brand transition-[width] duration-240 motion-reduce:transition-none"
        />
      </svg>
      {progress.missing > 0 && <Missing missing={progress.missing} say={sayMissing} />}
    </div>
  );
}

function Missing({ missing, say }: { missing: number; say: boolean }) {
  const t = useTranslations("goal");
  const pace = usePace(true);
  const purchases = purchasesTo(missing, pace);
  return (
    <p className={classNames("text-sm text-muted", say ? "min-h-15 sm:min-h-10" : "min-h-5")}>
      {say && <span className="font-semibold text-ink">{t("missing", { count: missing })}</span>}
      {pace && purchases !== null && (
        <span className="block">
          {t("purchases", { count: purchases })} <Spend pace={pace} />
        </span>
      )}
    </p>
  );
}

function Spend({ pace: { spend } }: { pace: Pace }) {
  const t = useTranslations("goal");
  const format = useFormatter();
  if (!spend) return null;
  const { value, currency } = spend;
  return t("spend", {
    amount: format.number(value, { style: "currency", currency, maximumFractionDigits: 0 }),
  });
}
