"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { VoucherDetail } from "@/lib/contracts/vouchers";
import { usePoints } from "@/lib/queries/points";
import type { ReturnFlow } from "./use-return-flow";

/** Gives the voucher back, after showing what comes of it. */
export function ReturnVoucher({ voucher, flow }: { voucher: VoucherDetail; flow: ReturnFlow }) {
  const t = useTranslations("vouchers");
  const cost = voucher.pointsCost ?? 0;
  return (
    <div>
      <Button variant="secondary" pending={flow.isPending} onClick={flow.open}>
        {t("return", { count: cost })}
      </Button>
      <Sheet
        open={flow.isOpen}
        onClose={flow.close}
        title={t("returnTitle")}
        footer={
          <div className="flex flex-col gap-2 sm:flex-row-reverse">
            <Button size="lg" pending={flow.isPending} onClick={flow.confirm}>
              {t("returnConfirm", { count: cost })}
            </Button>
            <Button variant="quiet" size="lg" onClick={flow.close}>
              {t("keep")}
            </Button>
          </div>
        }
      >
        <div className="space-y-4">
          <p>{t("returnBody", { name: voucher.name })}</p>
          <WhatComesBack cost={cost} />
          <p role="alert" className="text-wrong empty:sr-only">
            {flow.problem}
          </p>
        </div>
      </Sheet>
    </div>
  );
}

function WhatComesBack({ cost }: { cost: number }) {
  const t = useTranslations("vouchers");
  const balance = usePoints().data?.available ?? null;
  const rows = [
    ...(balance === null ? [] : [{ label: t("balanceNow"), points: balance, strong: false }]),
    { label: t("comesBack"), points: cost, strong: balance === null },
    ...(balance === null
      ? []
      : [{ label: t("balanceAfter"), points: balance + cost, strong: true }]),
  ];
  return (
    <dl className="divide-y divide-line rounded-control bg-sunken px-4">
      {rows.map(({ label, points, strong }) => (
        <div key={label} className="flex min-h-12 items-center justify-between gap-4">
          <dt className="text-muted">{label}</dt>
          <dd className={`tabular-nums ${strong ? "text-lg font-semibold" : ""}`}>
            {t("points", { count: points })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
