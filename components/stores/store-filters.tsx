"use client";

import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { SearchInput } from "@/components/ui/search-input";
import { Segments } from "@/components/ui/segments";
import type { StoreOrder } from "./find-stores";
import { LocateButton, LocateNote } from "./locate-button";

const ORDERS: readonly StoreOrder[] = ["distance", "name"];

interface Props {
  query: string;
  onQuery: (query: string) => void;
  /** The search field is left. */
  onLeave: () => void;
  openNow: boolean;
  onOpenNow: (openNow: boolean) => void;
  order: StoreOrder;
  /** Null while there is no distance to sort by. */
  onOrder: ((order: StoreOrder) => void) | null;
}

/** Search, "open now", and how far they are: only for whoever asks. */
export function StoreFilters({
  query,
  onQuery,
  onLeave,
  openNow,
  onOpenNow,
  order,
  onOrder,
}: Props) {
  const t = useTranslations("stores");
  return (
    <div className="space-y-3">
      <div className="lg:max-w-md" onBlur={onLeave}>
        <SearchInput label={t("search")} value={query} onChange={onQuery} />
      </div>
      <div role="group" aria-label={t("filters")} className="flex flex-wrap items-center gap-2">
        <Chip selected={openNow} onClick={() => onOpenNow(!openNow)}>
          {t("openNow")}
        </Chip>
        <LocateButton />
        {onOrder && (
          <Segments
            label={t("order.label")}
            options={ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
            value={order}
            onChange={onOrder}
          />
        )}
      </div>
      <LocateNote />
    </div>
  );
}
