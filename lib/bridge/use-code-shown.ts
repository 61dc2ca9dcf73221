import { useEffect } from "react";
import { askHost } from "./ask";

/** Tells the app around the page that a code is on the screen, for as long as it is. */
export function useCodeShown(shown: boolean): void {
  useEffect(() => {
    if (!shown) return;
    askHost({ type: "showCard", shown });
    askHost({ type: "brightness", level: "full" });
    return () => {
      askHost({ type: "showCard", shown: false });
      askHost({ type: "brightness", level: "normal" });
    };
  }, [shown]);
}
