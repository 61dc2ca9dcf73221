import type { ReactNode } from "react";
import type { CodeRequest, ProvenContact } from "@/lib/contracts/contact-proof";

/** Proves a contact around its field; the page brings it in from its own feature. */
export type ProveContact = (
  props: CodeRequest & {
    onCheck: () => boolean;
    onProven: (proven: ProvenContact) => void;
    onRestart: () => void;
    children: ReactNode;
  },
) => ReactNode;
