"use client";

import { usePointsHistory } from "@/lib/queries/point-history";
import { History } from "./history";
import { HistoryFilters } from "./history-filters";
import { useView } from "./use-view";
import { filterOf } from "./view";

const CLEAR = { kind: "", type: "", within: "" };

/** What happened to the member's points. */
export function PointsHistory() {
  const { view, setParams } = useView();
  const list = usePointsHistory(filterOf(view));
  const types = list.data?.pages[0]?.types ?? [];
  return (
    <div className="space-y-4">
      <HistoryFilters view={view} types={types} onChange={setParams} />
      <History
        wallet="points"
        list={list}
        unitOf={() => undefined}
        narrowed={view.kind !== null || view.type !== null || view.within}
        onClear={() => setParams(CLEAR)}
      />
    </div>
  );
}
