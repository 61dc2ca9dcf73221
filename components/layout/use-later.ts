import { useEffect, useEffectEvent, useState, type ReactNode } from "react";

/** The page has the network and the processor for itself for that long. */
const QUIET_MS = 1_000;

/**
 * What a page can do without until it is there: its script comes after the page's own, at the latest
 * when somebody moves the focus. Where it cannot be had, it is not missed.
 */
export function useLater(load: () => Promise<ReactNode>, wanted = true): ReactNode {
  const [part, setPart] = useState<ReactNode>(null);
  const begin = useEffectEvent(() => {
    void load().then(setPart, () => {});
  });
  useEffect(() => {
    if (!wanted) return;
    const sooner = () => begin();
    const timer = setTimeout(sooner, QUIET_MS);
    addEventListener("focusin", sooner, { once: true });
    return () => {
      clearTimeout(timer);
      removeEventListener("focusin", sooner);
    };
  }, [wanted]);
  return part;
}
