import { z } from "zod";
import type { Instant } from "./time";

export const DELETION_PHASES = ["open", "done", "refused"] as const;

/** A member's wish to have the account deleted, as far as it has come. */
export interface DeletionRequest {
  askedAt: Instant | null;
  phase: (typeof DELETION_PHASES)[number];
  /** What the project calls the state it is in; null where it says nothing. */
  state: string | null;
}

/** How deletion is asked for here, and whether it has been. */
export type DeletionView =
  { way: "task" | "event"; request: DeletionRequest | null } | { way: "link"; url: string };

/** The member has typed the word that confirms it. */
export const DeletionOrder = z.object({ confirmed: z.literal(true) });
export type DeletionOrder = z.infer<typeof DeletionOrder>;
