"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useUrlState } from "@/components/layout/use-url-state";
import { ErrorState } from "@/components/ui/error-state";
import { LoadMore } from "@/components/ui/load-more";
import type { PurchaseFilter } from "@/lib/contracts/purchases";
import { filterParams, isUnfiltered, purchaseFilterOf } from "@/lib/queries/purchase-filter";
import { usePurchases } from "@/lib/queries/purchases";
import { NoPurchases } from "./no-purchases";
import { PurchaseFilters } from "./purchase-filters";
import { PurchaseRowsSkeleton } from "./purchase-list-skeleton";
import { PurchaseMonths } from "./purchase-months";

const ALL: PurchaseFilter = { period: "all", from: "", to: "", store: "" };

/** Everything the member has bought: by period and store, as far back as they scroll. */
export function PurchaseList() {
  const [params, setParams] = useUrlState();
  const [filter, setFilter] = useState(() => purchaseFilterOf(params));
  const { data } = usePurchases(filter);
  // Where nothing was ever bought there is nothing to cut down.
  const empty = isUnfiltered(filter) && data?.pages[0]?.items.length === 0;
  const choose = (next: PurchaseFilter) => {
    setFilter(next);
    setParams(filterParams(next));
  };
  return (
    <div className="space-y-6">
      {!empty && <PurchaseFilters filter={filter} onChange={choose} />}
      <Found filter={filter} onClear={() => choose(ALL)} />
    </div>
  );
}

function Found({ filter, onClear }: { filter: PurchaseFilter; onClear: () => void }) {
  const t = useTranslations("purchases");
  const list = usePurchases(filter);
  const { data, error, refetch, isPlaceholderData } = list;
  // What is still there of another filter is no answer to this one.
  if (!data || (error && isPlaceholderData)) {
    if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
    return <PurchaseRowsSkeleton />;
  }
  const purchases = data.pages.flatMap(({ items }) => items);
  const total = data.pages.at(-1)?.total ?? null;
  if (purchases.length === 0) {
    return <NoPurchases filtered={!isUnfiltered(filter)} onClear={onClear} />;
  }
  return (
    <div aria-busy={isPlaceholderData} className={isPlaceholderData ? "opacity-60" : undefined}>
      <p aria-live="polite" className="mb-4 min-h-5 text-sm text-muted">
        {total !== null && t("found", { count: total })}
      </p>
      <div className="space-y-6">
        <PurchaseMonths purchases={purchases} open={list.hasNextPage} />
        {!isPlaceholderData && <LoadMore list={list} shown={purchases.length} label={t("more")} />}
      </div>
    </div>
  );
}
