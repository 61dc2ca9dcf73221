import "server-only";
import type { CardType } from "@/lib/contracts/cards";
import type { CardTypeRecord } from "../schemas/records";

export const toCardType = (record: CardTypeRecord): CardType => ({
  id: record.card_type_id,
  name: record.name,
  prefix: record.prefix,
});
