import { useEffect, useRef, type RefObject } from "react";

/** How far below the screen the next page is fetched, so that nobody scrolls into a gap. */
const AHEAD = "600px";

/**
 * Calls `onReach` when the element, which stands after a list, comes near the screen; again for each
 * `step` while it is still there.
 */
export function useEndOfList(
  wanted: boolean,
  step: number,
  onReach: () => void,
): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null);
  const reach = useRef(onReach);
  useEffect(() => {
    reach.current = onReach;
  });
  useEffect(() => {
    if (!wanted || !end.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) reach.current();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [wanted, step]);
  return end;
}
