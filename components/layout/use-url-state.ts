import { useSearchParams } from "next/navigation";
import { useCallback } from "react";

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
    // Not a new step in the history: going back leaves the list.
    window.history.replaceState(null, "", url);
  }, []);
  return [params, setParams] as const;
}
