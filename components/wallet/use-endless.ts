import { useEffect, useRef } from "react";

/** How far below the screen the next stretch is asked for, so that nobody scrolls into a gap. */
const AHEAD = "600px";

interface Endless {
  hasNextPage: boolean;
  isFetching: boolean;
  isFetchNextPageError: boolean;
  fetchNextPage: () => unknown;
}

/** Asks for more as the end comes near. @returns what marks the end */
export function useEndless(list: Endless, stretches: number) {
  const end = useRef<HTMLDivElement>(null);
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = list;
  // A stretch that failed is not asked for again by itself.
  const ready = hasNextPage && !isFetching && !isFetchNextPageError;
  useEffect(() => {
    if (!ready || !end.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) fetchNextPage();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
    // A stretch may add nothing to see: the end has to be looked at anew after each.
  }, [ready, stretches, fetchNextPage]);
  return end;
}
