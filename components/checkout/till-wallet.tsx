"use client";

import { CreditCard, Plus, Ticket, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Sheet } from "@/components/ui/sheet";
import { useTillVouchers } from "@/lib/queries/checkout";
import { ChosenVouchers } from "./chosen-vouchers";
import { choose, useChoice } from "./choice";
import { CARD_PANEL, useTill, voucherPanel } from "./till-context";
import { TillChooser } from "./till-chooser";
import { TillWalletSkeleton } from "./till-skeletons";
import { useChosen } from "./use-chosen";

/** The way from code to code, and to the vouchers that can be used with this purchase. */
export function TillWallet() {
  const t = useTranslations("checkout");
  const { data, error, refetch } = useTillVouchers();
  const { vouchers } = useChosen();
  const { choosing } = useChoice();
  if (!data && !error) return <TillWalletSkeleton />;
  return (
    <div className="space-y-2 print:hidden" data-whole={data && "vouchers"}>
      <ChosenVouchers />
      <Gone />
      <nav
        aria-label={t("codes")}
        className="flex min-h-14 [scrollbar-width:none] items-center justify-center-safe gap-2 overflow-x-auto px-4 py-1"
      >
        <Tab
          panel={CARD_PANEL}
          icon={<CreditCard className="size-4" strokeWidth={1.75} aria-hidden />}
        >
          {t("card")}
        </Tab>
        {vouchers.map(({ id, name }) => (
          <Tab
            key={id}
            panel={voucherPanel(id)}
            icon={<Ticket className="size-4 shrink-0" strokeWidth={1.75} aria-hidden />}
          >
            <span className="max-w-40 truncate">{name}</span>
          </Tab>
        ))}
        {data && data.items.length > 0 && (
          <Button
            variant="secondary"
            className="shrink-0 rounded-full!"
            aria-haspopup="dialog"
            onClick={() => choose({ choosing: true })}
            icon={<Plus className="size-4" strokeWidth={1.75} aria-hidden />}
          >
            {t("addVouchers")}
          </Button>
        )}
        {data?.items.length === 0 && <p className="text-sm text-muted">{t("noVouchers")}</p>}
        {!data && (
          <p className="flex items-center gap-2 text-sm text-muted">
            {t("vouchersFailed")}
            <Button variant="quiet" onClick={() => void refetch()}>
              {t("retry")}
            </Button>
          </p>
        )}
      </nav>
      <Sheet
        open={choosing && data !== undefined}
        onClose={() => choose({ choosing: false })}
        title={t("chooseTitle")}
        footer={
          <Button size="lg" className="w-full" onClick={() => choose({ choosing: false })}>
            {t("chosen", { count: vouchers.length })}
          </Button>
        }
      >
        {choosing && data && <TillChooser book={data} />}
      </Sheet>
    </div>
  );
}

function Tab({ panel, icon, children }: { panel: string; icon: ReactNode; children: ReactNode }) {
  const { active, show } = useTill();
  const here = active === panel;
  return (
    <button
      type="button"
      aria-current={here ? "true" : undefined}
      onClick={() => show(panel)}
      className={classNames(
        "inline-flex min-h-11 shrink-0 items-center gap-2 rounded-full border px-4 text-sm font-semibold",
        here ? "border-transparent bg-brand text-on-brand" : "border-line bg-surface",
      )}
    >
      {icon}
      {children}
    </button>
  );
}

/** What was chosen and cannot be used any more: said once, aloud too, until it is put aside. */
function Gone() {
  const t = useTranslations("checkout");
  const { gone, goneIds } = useChosen();
  const { vouchers } = useChoice();
  return (
    <div role="status" className="px-4">
      {gone.length > 0 && (
        <p className="flex items-center gap-2 rounded-control bg-soon-soft py-1 ps-4 pe-1 text-sm font-medium text-soon">
          <span className="grow">
            {gone.length === 1 && gone[0]
              ? t("gone", { name: gone[0] })
              : t("goneUnnamed", { count: gone.length })}
          </span>
          <button
            type="button"
            aria-label={t("understood")}
            onClick={() => choose({ vouchers: vouchers.filter((id) => !goneIds.includes(id)) })}
            className="inline-flex size-11 shrink-0 items-center justify-center rounded-full"
          >
            <X className="size-4" strokeWidth={1.75} aria-hidden />
          </button>
        </p>
      )}
    </div>
  );
}
