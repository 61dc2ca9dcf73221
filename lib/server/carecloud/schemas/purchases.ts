import "server-only";
import { z } from "zod";
import { id, list, number, part, text } from "./lenient";

const PurchaseRecord = z.object({
  purchase_id: id,
  customer_id: text,
  store_id: text,
  external_purchase_id: text,
  payment_time: text,
  items_count: number,
  total_price: number,
  currency_id: text,
  card_number: text,
  cashdesk_number: text,
});
export type PurchaseRecord = z.infer<typeof PurchaseRecord>;

const PurchaseItemRecord = z.object({
  purchase_item_id: text,
  product_id: text,
  product_name: text,
  product_group_name: text,
  price: number,
  amount: number,
});
export type PurchaseItemRecord = z.infer<typeof PurchaseItemRecord>;

const PurchasePointRecord = z.object({
  point_id: id,
  customer_id: text,
  assigned_points: number,
  valid_to: text,
  state: number,
  note: text,
});
export type PurchasePointRecord = z.infer<typeof PurchasePointRecord>;

const PurchaseVoucherRecord = z.object({
  voucher_id: id,
  customer_id: text,
  code: text,
  value: number,
  created_at: text,
  reward: part(z.object({ name: text })),
  state: number,
});
export type PurchaseVoucherRecord = z.infer<typeof PurchaseVoucherRecord>;

const PaymentSummaryRecord = z.object({
  earned_points: number,
  used_credits: number,
  used_points: number,
  used_points_total: number,
  used_vouchers: list(PurchaseVoucherRecord),
});
export type PaymentSummaryRecord = z.infer<typeof PaymentSummaryRecord>;

/** Upstream's records of purchases. */
export const purchaseRecords = {
  purchase: PurchaseRecord,
  item: PurchaseItemRecord,
  points: PurchasePointRecord,
  voucher: PurchaseVoucherRecord,
  summary: PaymentSummaryRecord,
} as const;
