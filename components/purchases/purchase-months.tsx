"use client";

import { useFormatter, useTimeZone, useTranslations } from "next-intl";
import { useId, useMemo } from "react";
import { Surface } from "@/components/ui/surface";
import type { Purchase } from "@/lib/contracts/purchases";
import { byMonth, type PurchaseMonth } from "./by-month";
import { PurchaseRow } from "./purchase-row";
import { useAmount } from "./use-amount";

interface Props {
  purchases: readonly Purchase[];
  /** Whether the last month may go on in the part that is not here yet: then its sum is not one. */
  open: boolean;
}

/** A timeline of purchases, month by month, with what each month came to. */
export function PurchaseMonths({ purchases, open }: Props) {
  const timeZone = useTimeZone() ?? "UTC";
  const months = useMemo(() => byMonth(purchases, timeZone), [purchases, timeZone]);
  return (
    <div className="space-y-8">
      {months.map((month, index) => (
        <Month key={month.key} month={month} whole={!open || index < months.length - 1} />
      ))}
    </div>
  );
}

function Month({ month, whole }: { month: PurchaseMonth; whole: boolean }) {
  const t = useTranslations("purchases");
  const format = useFormatter();
  const say = useAmount();
  const id = useId();
  const { at, items, spent } = month;
  return (
    <section
      aria-labelledby={id}
      className="space-y-3 lg:grid lg:grid-cols-[12rem_minmax(0,1fr)] lg:gap-8 lg:space-y-0"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 lg:sticky lg:top-8 lg:block lg:self-start lg:pt-4">
        <h2 id={id} className="text-lg font-semibold first-letter:uppercase">
          {at === null ? t("noDate") : format.dateTime(new Date(at), "month")}
        </h2>
        {whole && spent !== null && (
          <p className="text-sm text-muted">
            {t("spent", { amount: say(spent, { short: true }) })}
          </p>
        )}
      </div>
      <Surface as="ul" className="divide-y divide-line overflow-hidden">
        {items.map((purchase) => (
          <li key={purchase.id}>
            <PurchaseRow purchase={purchase} />
          </li>
        ))}
      </Surface>
    </section>
  );
}
