import { useEffect, useEffectEvent, useRef, type RefObject } from "react";

/** How far below the screen the next stretch is asked for, so that nobody scrolls into a gap. */
const AHEAD = "600px";

/**
 * Calls `onReach` when what stands after a list comes near the screen, and again for each `shown`
 * while it is still there: a stretch may add nothing to see.
 * @param wanted whether there is more, and it may be asked for now
 * @returns what marks the end
 */
export function useEndOfList(
  wanted: boolean,
  shown: number,
  onReach: () => void,
): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null);
  const reach = useEffectEvent(onReach);
  useEffect(() => {
    if (!wanted || !end.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) reach();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [wanted, shown]);
  return end;
}
