import { useSearchParams } from "next/navigation";
import { useCallback } from "react";

/**
 * Which step is shown: kept in the address, so that the browser's way back leads to the one before.
 * @param reached the last step that may be shown
 */
export function useSteps(reached: number): [step: number, go: (step: number) => void] {
  const asked = Number(useSearchParams().get("step") ?? 0);
  const step = Number.isInteger(asked) ? Math.min(Math.max(0, asked), reached) : 0;
  const go = useCallback((next: number) => {
    const url = new URL(window.location.href);
    if (next === 0) url.searchParams.delete("step");
    else url.searchParams.set("step", String(next));
    if (url.href !== window.location.href) window.history.pushState(null, "", url);
  }, []);
  return [step, go];
}
