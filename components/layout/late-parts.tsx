import { useEffect } from "react";
import { KeptFocus } from "./kept-focus";

/** What every page has and none waits for, in one piece that comes after the page's own script. */
export function LateParts() {
  // Fetched before anybody needs it: without a network it could not be, to say that there is none.
  useEffect(() => void import("@/components/ui/toast-card").catch(() => {}), []);
  return <KeptFocus />;
}
