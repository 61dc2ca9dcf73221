import type { ScanCode } from "./barcode";
import type { Progress } from "./once";
import type { Instant } from "./time";

export const CARD_STATES = ["active", "notYet", "expired", "blocked"] as const;
export type CardState = (typeof CARD_STATES)[number];

/** A membership card. */
export interface Card {
  id: string;
  number: string;
  /** Id of the card type. */
  typeId: string | null;
  /** Name of the card type, in the member's language. */
  typeName: string | null;
  state: CardState;
  validFrom: Instant | null;
  validTo: Instant | null;
  code: ScanCode;
}

/** A kind of card that a member may have one of. */
export interface CardType {
  id: string;
  name: string | null;
  /** What the numbers of its cards begin with. */
  prefix: string | null;
}

/** Files of a card to keep elsewhere: a picture of its barcode, of a QR code, an Apple Wallet pass. */
export const CARD_FILES = ["png", "qr-png", "wallet"] as const;
export type CardFile = (typeof CARD_FILES)[number];

/** The card that an addition has given the member. */
export interface AddedCard {
  id: string;
}

/** What became of an addition. */
export type CardAddition = Progress<AddedCard>;

/** What became of blocking a card. */
export type CardBlocking = Progress;
