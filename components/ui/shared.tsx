import { ViewTransition, type ReactNode } from "react";
import { NAVIGATION } from "@/lib/i18n/link";

const SHARE = { [NAVIGATION]: "shared", default: "none" };

interface Props {
  /** Of all that a page shows only one thing may have it, and what it becomes on the next page. */
  name: string;
  children: ReactNode;
}

/** One thing on two pages: where a link leads from one to the other, it moves and grows in between. */
export function Shared({ name, children }: Props) {
  return (
    <ViewTransition name={name} share={SHARE} default="none">
      {children}
    </ViewTransition>
  );
}
