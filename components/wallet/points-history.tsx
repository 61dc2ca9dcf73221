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
  const first = list.data?.pages[0];
  const narrowed = view.kind !== null || view.type !== null || view.within;
  // Where nothing ever happened there is nothing to choose from.
  const empty = first?.items.length === 0 && first.next === null && !narrowed;
  return (
    <div className="space-y-4">
      {!empty && <HistoryFilters view={view} types={first?.types ?? []} onChange={setParams} />}
      <History
        wallet="points"
        list={list}
        unitOf={() => undefined}
        narrowed={narrowed}
        onClear={() => setParams(CLEAR)}
      />
    </div>
  );
}
