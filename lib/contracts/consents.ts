import { z } from "zod";
import type { AgreementKind } from "./agreements";
import type { Instant } from "./time";

/** Given, taken back, or never said either way. */
export const CONSENT_STATES = ["given", "withdrawn", "unset"] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** Something that a member can agree to, and whether this one does. */
export interface Consent {
  id: string;
  /** Null only for one of upstream's own three (`kind`) of which the project has no text. */
  name: string | null;
  kind: AgreementKind | null;
  /** Sanitised HTML. */
  textHtml: string | null;
  /** What is said before it is withdrawn, sanitised HTML. */
  withdrawalHtml: string | null;
  state: ConsentState;
  /** When the state changed last; upstream's older form does not tell. */
  changedAt: Instant | null;
}

/** Gives or withdraws one consent. */
export const ConsentUpdate = z.object({
  state: z.enum(["given", "withdrawn"]),
  /** What the member saw before deciding. */
  was: z.enum(CONSENT_STATES),
});
export type ConsentUpdate = z.infer<typeof ConsentUpdate>;
