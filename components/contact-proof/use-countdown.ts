import { useEffect, useState } from "react";

const left = (until: number): number => Math.max(0, Math.ceil((until - Date.now()) / 1000));

/** Whole seconds until a moment, in milliseconds since 1970; 0 once it is past. */
export function useCountdown(until: number): number {
  // The server and the first paint know no clock of the visitor's.
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const tick = () => setSeconds(left(until));
    const first = setTimeout(tick);
    if (left(until) === 0) return () => clearTimeout(first);
    const timer = setInterval(() => {
      tick();
      if (left(until) === 0) clearInterval(timer);
    }, 1000);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [until]);
  return seconds;
}
