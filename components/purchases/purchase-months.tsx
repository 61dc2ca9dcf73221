"use client";

import { useFormatter, useTimeZone, useTranslations } from "next-intl";
import { useMemo } from "react";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";
import type { Purchase } from "@/lib/contracts/purchases";
import { byMonth } from "./by-month";
import { PurchaseRow } from "./purchase-row";
import { useAmount } from "./use-amount";

interface Props {
  purchases: readonly Purchase[];
  /** Whether the last month may go on in the part that is not here yet: then its sum is not one. */
  open: boolean;
}

/** A timeline of purchases, month by month, with what each month came to. */
export function PurchaseMonths({ purchases, open }: Props) {
  const t = useTranslations("purchases");
  const format = useFormatter();
  const say = useAmount();
  const timeZone = useTimeZone() ?? "UTC";
  const months = useMemo(() => byMonth(purchases, timeZone), [purchases, timeZone]);
  return (
    <div className="space-y-8">
      {months.map(({ key, at, items, spent }, index) => (
        <Section
          key={key}
          title={at === null ? t("noDate") : format.dateTime(new Date(at), "month")}
          action={
            spent !== null &&
            !(open && index === months.length - 1) && (
              <p className="text-sm text-muted tabular-nums">
                {t("spent", { amount: say(spent, { short: true }) })}
              </p>
            )
          }
        >
          <Surface as="ul" className="divide-y divide-line overflow-hidden">
            {items.map((purchase) => (
              <li key={purchase.id}>
                <PurchaseRow purchase={purchase} />
              </li>
            ))}
          </Surface>
        </Section>
      ))}
    </div>
  );
}
