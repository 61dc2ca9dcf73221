"use client";

import type { InfiniteData } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import { ErrorState } from "@/components/ui/error-state";
import { LoadMore, type Stretches } from "@/components/ui/load-more";
import type { MovementPage } from "@/lib/contracts/movements";
import type { AnyMovement } from "./movement-row";
import { HistorySkeleton, RowsSkeleton } from "./skeletons";
import { Timeline } from "./timeline";
import type { Unit } from "./use-amounts";

// Rare: most have a history.
const NoMovements = lazy(() =>
  import("./no-movements").then((module) => ({ default: module.NoMovements })),
);

/** What a history's query gives. */
interface List extends Stretches {
  data: InfiniteData<MovementPage<AnyMovement>> | undefined;
  refetch: () => unknown;
}

interface Props {
  wallet: "points" | "credits";
  list: List;
  unitOf: (movement: AnyMovement) => Unit;
  /** Whether it is narrowed down to some of it. */
  narrowed: boolean;
  onClear: () => void;
}

/** A history without an end: more comes as one scrolls on, or by the button. */
export function History({ wallet, list, unitOf, narrowed, onClear }: Props) {
  const t = useTranslations("wallet");
  const pages = list.data?.pages ?? [];
  if (!list.data) {
    return list.error ? (
      <ErrorState error={list.error} onRetry={() => void list.refetch()} />
    ) : (
      <HistorySkeleton />
    );
  }
  const movements = pages.flatMap(({ items }) => items);
  const total = pages[0]?.total ?? null;
  const done = !list.hasNextPage;
  return (
    <div className="space-y-5">
      <p aria-live="polite" className="min-h-5 text-sm text-muted">
        {movements.length > 0 &&
          (total !== null || done) &&
          t("found", { count: total ?? movements.length })}
      </p>
      {movements.length > 0 && <Timeline movements={movements} unitOf={unitOf} />}
      {movements.length === 0 && done && (
        <Suspense fallback={<div className="h-80" />}>
          <NoMovements wallet={wallet} narrowed={narrowed} onClear={onClear} />
        </Suspense>
      )}
      {list.isFetchingNextPage && <RowsSkeleton rows={3} />}
      <LoadMore list={list} shown={pages.length} label={t("more")} />
    </div>
  );
}
