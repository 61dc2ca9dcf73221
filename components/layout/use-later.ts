import { useEffect, useEffectEvent, useState, type ReactNode } from "react";

/** The page has the network and the processor for itself for that long. */
const QUIET_MS = 1_000;

const MOST = 9;
/** What has had the focus lately, for what comes late and keeps it. */
export const focused: (EventTarget | null)[] = [];

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
    if (!wanted || part) return;
    const timer = setTimeout(() => begin(), QUIET_MS);
    const sooner = ({ target }: Event) => {
      if (focused.push(target) > MOST) focused.shift();
      begin();
    };
    addEventListener("focusin", sooner);
    return () => {
      clearTimeout(timer);
      removeEventListener("focusin", sooner);
    };
  }, [wanted, part]);
  return part;
}
