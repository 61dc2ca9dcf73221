import { useEffect, useRef, useState, type RefObject } from "react";

/** How far below the screen the next step is made, so that nobody scrolls into a gap. */
const AHEAD = "600px";

interface Steps {
  /** How many to show now. */
  count: number;
  /** How many are not shown yet: none or fewer once all are. */
  left: number;
  /** What stands below the list: as it comes near, the next step is shown. */
  more: RefObject<HTMLDivElement | null>;
  /** For the button of whoever does not scroll. */
  showMore: () => void;
}

/** A long list that is there already, shown a step at a time. */
export function useSteps(total: number, step: number): Steps {
  const [count, setCount] = useState(step);
  const more = useRef<HTMLDivElement>(null);
  const left = total - count;

  useEffect(() => {
    if (left <= 0 || !more.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) {
          setCount((shown) => shown + step);
        }
      },
      { rootMargin: AHEAD },
    );
    observer.observe(more.current);
    return () => observer.disconnect();
  }, [left, step]);

  return { count, left, more, showMore: () => setCount((shown) => shown + step) };
}
