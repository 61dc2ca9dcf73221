import { ViewTransition, type ReactNode } from "react";
import { NAVIGATION } from "@/lib/i18n/link";

/** Only what a link leads to: sections that stream in and the browser's own way back do not move. */
const TURN = { [NAVIGATION]: NAVIGATION, default: "none" };

/** Lets a page come in while the one before it goes (`app/motion.css`). Costs the browser no script. */
export function PageMotion({ children }: { children: ReactNode }) {
  return (
    <ViewTransition enter={TURN} exit={TURN} default="none">
      {children}
    </ViewTransition>
  );
}
