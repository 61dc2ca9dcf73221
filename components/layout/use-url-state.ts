import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useState } from "react";

/** A pause in typing after which the address follows: browsers limit how often it may change. */
const ADDRESS_MS = 300;

/**
 * What a list shows, kept in the address so that it can be shared, reloaded and come back to.
 * @returns the present parameters, and a setter: an empty value removes its parameter
 */
export function useUrlState() {
  const params = useSearchParams();
  const setParams = useCallback((changes: Record<string, string>) => {
    const url = new URL(window.location.href);
    for (const [name, value] of Object.entries(changes)) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    // The router takes every change for a navigation, which ends one that is under way.
    if (url.href === window.location.href) return;
    // Not a new step in the history: going back leaves the list.
    window.history.replaceState(null, "", url);
  }, []);
  return [params, setParams] as const;
}

/**
 * A search text that the address follows as parameter `q`.
 * @returns the text, its setter, and what to call when the field is left: whoever goes on to a
 *   result must not have the address changed under the way there
 */
export function useUrlSearch() {
  const [params, setParams] = useUrlState();
  const [query, setQuery] = useState(() => params.get("q") ?? "");
  const write = useCallback(() => setParams({ q: query.trim() }), [query, setParams]);
  useEffect(() => {
    const timer = setTimeout(write, ADDRESS_MS);
    return () => clearTimeout(timer);
  }, [write]);
  return { query, setQuery, onLeave: write };
}
