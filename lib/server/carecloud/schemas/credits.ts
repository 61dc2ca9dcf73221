import "server-only";
import { z } from "zod";
import { id, list, number, text } from "./lenient";

const amounts = { earned_credits: number, redeemed_credits: number, available_credits: number };

const CreditsRecord = z.object({
  ...amounts,
  split_by_currency: list(z.object({ ...amounts, currency_id: id })),
});
export type CreditsRecord = z.infer<typeof CreditsRecord>;

const CreditRecord = z.object({
  customer_id: text,
  available_credits: number,
  credit_type_id: text,
  valid_to: text,
  currency_id: text,
  state: number,
});
export type CreditRecord = z.infer<typeof CreditRecord>;

const CreditTypeRecord = z.object({ credit_type_id: id, name: z.string().min(1) });
export type CreditTypeRecord = z.infer<typeof CreditTypeRecord>;

const CreditHistoryRecord = z.object({
  customer_id: text,
  amount: number,
  credit_operation_type: text,
  credit_operation_note: text,
  currency_id: text,
  store_id: text,
  credit_history_record_time: text,
});
export type CreditHistoryRecord = z.infer<typeof CreditHistoryRecord>;

const GiftCardRecord = z.object({ current_balance: number, original_balance: number });
export type GiftCardRecord = z.infer<typeof GiftCardRecord>;

export const creditRecords = {
  overview: CreditsRecord,
  credit: CreditRecord,
  type: CreditTypeRecord,
  history: CreditHistoryRecord,
  giftCard: GiftCardRecord,
} as const;
