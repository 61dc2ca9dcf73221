"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { useToast } from "@/components/ui/toast";
import type { ReturnedVoucher, VoucherDetail } from "@/lib/contracts/vouchers";
import type { Failure } from "@/lib/contracts/result";
import { useRouter } from "@/lib/i18n/navigation";
import { usePoints } from "@/lib/queries/points";
import { useReturnVoucher } from "@/lib/queries/return-voucher";
import { routes } from "@/lib/routes";

/** Gives the voucher back, after showing what comes of it. */
export function ReturnVoucher({ voucher }: { voucher: VoucherDetail }) {
  const t = useTranslations("vouchers");
  const errors = useTranslations("errors");
  const toast = useToast();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const giveBack = useReturnVoucher(voucher.id);
  const cost = voucher.pointsCost ?? 0;

  const succeeded = ({ pointsReturned }: ReturnedVoucher) => {
    const text =
      pointsReturned === null ? t("returnedPlain") : t("returned", { count: pointsReturned });
    toast({ tone: "good", text });
    setOpen(false);
    router.replace(routes.vouchers);
  };
  const failed = ({ code }: Failure) => {
    if (code === "outcome_unknown") setProblem(t("returnUnknown"));
    else if (code === "not_found" || code === "voucher_not_returnable") setProblem(t("gone"));
    else setProblem(errors(code));
  };
  const submit = () => {
    setProblem(null);
    giveBack.mutate(undefined, { onSuccess: succeeded, onError: failed });
  };

  return (
    <div>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t("return", { count: cost })}
      </Button>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={t("returnTitle")}
        footer={
          <div className="flex flex-col gap-2 sm:flex-row-reverse">
            <Button size="lg" pending={giveBack.isPending} onClick={submit}>
              {t("returnConfirm", { count: cost })}
            </Button>
            <Button variant="quiet" size="lg" onClick={() => setOpen(false)}>
              {t("keep")}
            </Button>
          </div>
        }
      >
        <div className="space-y-4">
          <p>{t("returnBody", { name: voucher.name })}</p>
          <WhatComesBack cost={cost} />
          <p role="alert" className="text-wrong empty:sr-only">
            {problem}
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
