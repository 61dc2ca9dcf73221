import "server-only";
import { CARD_STATES, type Card, type CardState } from "@/lib/contracts/cards";
import { drawCode } from "@/lib/server/barcode";
import { symbologyOf } from "@/lib/site";
import type { CardRecord, CardTypeRecord } from "../schemas/records";
import type { Clock } from "./clock";
import { isAfter, isBefore, parseDateTime } from "./time";

const BLOCKED = 0;

const stateOf = (card: Pick<Card, "validFrom" | "validTo">, record: CardRecord, now: number) => {
  if (record.state === BLOCKED) return "blocked";
  if (isBefore(card.validTo, now)) return "expired";
  return isAfter(card.validFrom, now) ? "notYet" : "active";
};

/** @param types card types in the member's language; without them a card has no type name */
export const toCard = (
  record: CardRecord,
  types: readonly CardTypeRecord[],
  clock: Clock,
): Card => {
  const type = types.find(({ card_type_id: typeId }) => typeId === record.card_type_id);
  const validity = {
    validFrom: parseDateTime(record.valid_from, clock.zone),
    validTo: parseDateTime(record.valid_to, clock.zone),
  };
  const state: CardState = stateOf(validity, record, clock.now);
  const symbology = symbologyOf({
    typeId: record.card_type_id,
    textId: type?.text_id ?? null,
    prefix: type?.prefix ?? null,
  });
  return {
    id: record.card_id,
    number: record.card_number,
    typeId: record.card_type_id,
    typeName: type?.name ?? null,
    state,
    ...validity,
    code: drawCode(record.card_number, symbology),
  };
};

/** Cards that work now first; among equals as upstream orders them. */
export const byState = (one: Card, other: Card): number =>
  CARD_STATES.indexOf(one.state) - CARD_STATES.indexOf(other.state);
