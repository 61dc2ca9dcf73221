import { useSyncExternalStore } from "react";

const TICK_MS = 10_000;

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, TICK_MS);
  return () => clearInterval(timer);
}

const tick = () => Math.floor(Date.now() / TICK_MS) * TICK_MS;

/**
 * The present moment to ten seconds, in milliseconds since 1970; 0 while a document is taken over, which
 * may have been kept for days, so that what it says is compared with now only after that.
 */
export const useMoment = (): number => useSyncExternalStore(subscribe, tick, () => 0);
