import type { ScanCode } from "./barcode";
import type { Instant } from "./time";

export const CARD_STATES = ["active", "notYet", "expired", "blocked"] as const;
export type CardState = (typeof CARD_STATES)[number];

/** A membership card. */
export interface Card {
  id: string;
  number: string;
  /** Name of the card type, in the member's language. */
  typeName: string | null;
  state: CardState;
  validFrom: Instant | null;
  validTo: Instant | null;
  code: ScanCode;
}
