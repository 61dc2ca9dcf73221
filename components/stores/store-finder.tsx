"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo, useState } from "react";
import { StaleNote } from "@/components/layout/stale-note";
import { useUrlSearch, useUrlState } from "@/components/layout/use-url-state";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import type { StoreList as Stores } from "@/lib/contracts/stores";
import { useFavouriteStore, useStores } from "@/lib/queries/stores";
import { findStores, type StoreOrder } from "./find-stores";
import { useWhereabouts } from "./position";
import { StoreDrawing } from "./store-drawing";
import { StoreFilters } from "./store-filters";
import { StoreFinderSkeleton } from "./store-finder-skeleton";
import { StoreList } from "./store-list";
import { useWallClock } from "./use-wall-clock";

/** Every store, searchable. @param member whether one of them may be the visitor's own */
export function StoreFinder({ member }: { member: boolean }) {
  const { data, error, refetch } = useStores();
  if (data) return <Finder list={data} member={member} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <StoreFinderSkeleton />;
}

function Finder({ list, member }: { list: Stores; member: boolean }) {
  const { items: stores, asOf } = list;
  const t = useTranslations("stores");
  const favourite = useFavouriteStore(member) ?? null;
  const clock = useWallClock();
  const whereabouts = useWhereabouts();
  const from = whereabouts.state === "known" ? whereabouts.position : null;
  const [wantedOrder, setOrder] = useState<StoreOrder>("distance");
  const order = from ? wantedOrder : "name";
  const [params, setParams] = useUrlState();
  const openNow = params.get("open") === "1";
  const { query, setQuery, onLeave } = useUrlSearch();
  const wanted = useDeferredValue(query.trim());
  const found = useMemo(
    () => findStores(stores, { query: wanted, openNow, clock, order, from, favourite }),
    [stores, wanted, openNow, clock, order, from, favourite],
  );
  const clear = () => {
    setQuery("");
    setParams({ q: "", open: "" });
  };

  if (stores.length === 0) {
    return <EmptyState drawing={<StoreDrawing />} title={t("empty")} body={t("emptyBody")} />;
  }
  return (
    <div className="space-y-4">
      <StaleNote asOf={asOf} />
      <StoreFilters
        query={query}
        onQuery={setQuery}
        onLeave={onLeave}
        openNow={openNow}
        onOpenNow={(next) => setParams({ open: next ? "1" : "" })}
        order={order}
        onOrder={from ? setOrder : null}
      />
      <p aria-live="polite" className="text-sm text-muted">
        {t(openNow ? "foundOpen" : "found", { count: found.length })}
      </p>
      {found.length > 0 ? (
        <StoreList
          key={`${wanted} ${openNow} ${order}`}
          stores={found}
          clock={clock}
          favourite={favourite}
        />
      ) : (
        <EmptyState
          drawing={<StoreDrawing />}
          title={wanted === "" ? t("noneOpen") : t("noMatch", { query: wanted })}
          body={openNow ? t("noneOpenBody") : t("noMatchBody")}
          action={
            <Button variant="secondary" onClick={clear}>
              {t("clear")}
            </Button>
          }
        />
      )}
    </div>
  );
}
