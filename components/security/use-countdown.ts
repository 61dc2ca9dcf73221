import { useEffect, useState } from "react";

/**
 * Seconds that are left of so many, counted from when they came; null where there is no end. By the
 * time that passed, not by the date: the clock of a phone may be off.
 */
export function useCountdown(seconds: number | null): number | null {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (seconds === null) return;
    const began = performance.now();
    const tick = () =>
      setLeft(Math.max(0, Math.ceil(seconds - (performance.now() - began) / 1000)));
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [seconds]);
  return left;
}

/** 4:05 */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
