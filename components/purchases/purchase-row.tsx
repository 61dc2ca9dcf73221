"use client";

import { ChevronRight } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Pill } from "@/components/ui/pill";
import type { Purchase } from "@/lib/contracts/purchases";
import { Link } from "@/lib/i18n/link";
import { routes } from "@/lib/routes";
import { useAmount } from "./use-amount";

/** A purchase in the list: where and when, and how much. */
export function PurchaseRow({ purchase }: { purchase: Purchase }) {
  const t = useTranslations("purchases");
  const format = useFormatter();
  const say = useAmount();
  const { id, at, store, total, itemCount } = purchase;
  const when = at && new Date(at);
  const facts = [
    when && t("at", { date: format.dateTime(when, "day"), time: format.dateTime(when, "time") }),
    itemCount !== null && t("items", { count: itemCount }),
  ].filter(Boolean);
  return (
    <Link
      href={routes.purchase(id)}
      prefetch={false}
      className="flex min-h-18 items-center gap-4 px-4 py-3 hover:bg-sunken sm:px-5"
    >
      <span className="min-w-0 grow">
        <span dir="auto" className="line-clamp-2 font-semibold">
          {store?.name ?? t("unknownStore")}
        </span>
        <span className="block text-sm text-muted">{facts.join(" · ")}</span>
      </span>
      <span className="flex shrink-0 flex-col items-end gap-1">
        <span className="font-semibold tabular-nums">{say(total, { short: true })}</span>
        {total !== null && total.value < 0 && <Pill tone="brand">{t("returned")}</Pill>}
      </span>
      <ChevronRight
        aria-hidden="true"
        strokeWidth={1.75}
        className="size-5 shrink-0 text-muted rtl:rotate-180"
      />
    </Link>
  );
}
