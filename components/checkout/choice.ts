import { useMemo, useSyncExternalStore } from "react";

/** What was chosen for this purchase; it stands in the address, so that a reload keeps it. */
export interface Choice {
  /** Id of another card than the first that can be used. */
  card: string | null;
  /** Ids of vouchers, in the order they were chosen. */
  vouchers: readonly string[];
  /** Whether the way here asked for the vouchers to choose from. */
  choosing: boolean;
}

const CHANGED = "tillchoice";

/** Reads a choice out of an address's query. */
export function readChoice(search: string): Choice {
  const params = new URLSearchParams(search);
  return {
    card: params.get("card"),
    vouchers: [...new Set(params.getAll("use"))],
    choosing: params.has("choose"),
  };
}

/** The query of a choice. */
export function writeChoice({ card, vouchers, choosing }: Choice): string {
  const params = new URLSearchParams();
  if (card !== null) params.set("card", card);
  for (const id of vouchers) params.append("use", id);
  if (choosing) params.set("choose", "1");
  const query = params.toString();
  return query && `?${query}`;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener("popstate", onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener("popstate", onChange);
  };
}

/** What is chosen now. The server chooses nothing: one document fits every choice. */
export function useChoice(): Choice {
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => "",
  );
  return useMemo(() => readChoice(search), [search]);
}

/** Chooses otherwise. No step in the history: going back leaves the till. */
export function choose(changes: Partial<Choice>): void {
  const { pathname, search } = window.location;
  const next = writeChoice({ ...readChoice(search), ...changes });
  window.history.replaceState(null, "", pathname + next);
  window.dispatchEvent(new Event(CHANGED));
}
