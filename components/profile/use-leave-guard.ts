import { useEffect, useState } from "react";
import { isLeavingForSignIn } from "@/lib/queries/session";
import { hasDraft } from "./use-draft";

/**
 * Asks before what is typed is left behind: by closing or reloading in the browser's own words, by a
 * link in ours. Back and forward are let through: the draft waits in the tab.
 * @returns where the member was going, or null, and a way to stay
 */
export function useLeaveGuard(active: boolean): { target: string | null; stay: () => void } {
  const [target, setTarget] = useState<string | null>(null);

  useEffect(() => {
    if (!active) return;
    const unload = (event: BeforeUnloadEvent) => {
      // After a sign-out nothing is left; on the way to sign-in the draft waits for the member.
      if (hasDraft() && !isLeavingForSignIn()) event.preventDefault();
    };
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!(link instanceof HTMLAnchorElement) || !staysInTab(event, link)) return;
      if (link.origin !== window.location.origin || isHere(link)) return;
      event.preventDefault();
      event.stopPropagation();
      setTarget(link.pathname + link.search + link.hash);
    };
    window.addEventListener("beforeunload", unload);
    // Before the router's own handler.
    document.addEventListener("click", click, true);
    return () => {
      window.removeEventListener("beforeunload", unload);
      document.removeEventListener("click", click, true);
    };
  }, [active]);

  return { target, stay: () => setTarget(null) };
}

const staysInTab = (event: MouseEvent, link: HTMLAnchorElement): boolean =>
  event.button === 0 &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) &&
  (link.target === "" || link.target === "_self") &&
  !link.hasAttribute("download");

const isHere = (link: HTMLAnchorElement): boolean =>
  link.pathname === window.location.pathname && link.search === window.location.search;
