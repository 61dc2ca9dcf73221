"use client";

import { useCreditsHistory } from "@/lib/queries/credits";
import { History } from "./history";
import { HistoryFilters } from "./history-filters";
import { useView } from "./use-view";
import { filterOf } from "./view";

/** What happened to the member's credits. */
export function CreditsHistory() {
  const { view, setParams } = useView();
  // Upstream does not say of which type a credit was that came or went.
  const list = useCreditsHistory(filterOf({ ...view, type: null }));
  const first = list.data?.pages[0];
  const narrowed = view.kind !== null || view.within;
  // Where nothing ever happened there is nothing to choose from.
  const empty = first?.items.length === 0 && first.next === null && !narrowed;
  return (
    <div className="space-y-4">
      {!empty && <HistoryFilters view={view} types={[]} onChange={setParams} />}
      <History
        wallet="credits"
        list={list}
        unitOf={({ currency }) => currency ?? null}
        narrowed={narrowed}
        onClear={() => setParams({ kind: "", within: "" })}
      />
    </div>
  );
}
