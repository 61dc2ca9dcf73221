"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

interface Props {
  cost: number;
  balance: number | null | undefined;
  sending: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** The balance before and after, and a button that says what happens. */
export function RedeemConfirm({ cost, balance, sending, onConfirm, onClose }: Props) {
  const t = useTranslations("rewards");
  const known = balance !== null && balance !== undefined;
  const rows = [
    ...(known ? [{ label: t("redeem.now"), points: balance }] : []),
    { label: t("redeem.cost"), points: cost },
    ...(known ? [{ label: t("redeem.after"), points: balance - cost, last: true }] : []),
  ];
  return (
    <div className="space-y-5">
      <dl className="divide-y divide-line rounded-control bg-sunken px-4">
        {rows.map(({ label, points, last }) => (
          <div key={label} className="flex min-h-12 items-center justify-between gap-4">
            <dt className="text-muted">{label}</dt>
            <dd className={`tabular-nums ${last ? "text-lg font-semibold" : ""}`}>
              {t("cost", { count: points })}
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-sm text-muted">{t("redeem.body")}</p>
      <div className="flex flex-col gap-2">
        <Button size="lg" pending={sending} onClick={onConfirm}>
          {sending ? t("redeem.working") : cost > 0 ? t("get", { count: cost }) : t("getFree")}
        </Button>
        <Button variant="quiet" size="lg" onClick={onClose}>
          {t("redeem.cancel")}
        </Button>
      </div>
    </div>
  );
}
