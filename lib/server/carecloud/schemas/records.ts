import "server-only";
import { z } from "zod";
import { id, list, number, part, text } from "./lenient";

const StoreRecord = z.object({
  store_id: id,
  name: z.string().min(1),
  store_address: part(z.object({ address1: text, address2: text, address3: text, city: text })),
  visibility_for_customer: number,
  state: number,
});
export type StoreRecord = z.infer<typeof StoreRecord>;

const TagRecord = z.object({ tag_id: id, name: z.string().min(1), state: number });

const RewardRecord = z.object({
  reward_id: id,
  name: z.string().min(1),
  note: text,
  subtitle: text,
  points_cost: number,
  valid_time_from: text,
  valid_time_to: text,
  reward_group: number,
  store_list: list(StoreRecord),
  priority: number,
  image_urls: list(z.string().min(1)),
  tags: list(TagRecord),
  state: number,
});
export type RewardRecord = z.infer<typeof RewardRecord>;

const VoucherRecord = z.object({
  voucher_id: id,
  customer_id: text,
  code: text,
  applied_date: text,
  valid_from: text,
  valid_to: text,
  reward_group: text,
  note: text,
  // A voucher outlives what its reward says: all of it may be missing.
  reward: part(RewardRecord.extend({ reward_id: text, name: text })),
  created_at: text,
  state: number,
});
export type VoucherRecord = z.infer<typeof VoucherRecord>;

const CardRecord = z.object({
  card_id: id,
  customer_id: text,
  card_type_id: text,
  card_number: id,
  valid_from: text,
  valid_to: text,
  state: number,
});
export type CardRecord = z.infer<typeof CardRecord>;

const CardTypeRecord = z.object({ card_type_id: id, text_id: text, name: text, prefix: text });
export type CardTypeRecord = z.infer<typeof CardTypeRecord>;

const Turnover = z.object({ currency_id: id, value: number, due_date: text });
export type Turnover = z.infer<typeof Turnover>;

const StatusTerms = z.object({
  keep_status_turnover: list(Turnover),
  next_status_turnover: list(Turnover),
  keep_status_points: number,
  next_status_points: number,
  next_status_id: text,
});
export type StatusTerms = z.infer<typeof StatusTerms>;

const StatusRecordRecord = z.object({
  status_id: id,
  customer_id: text,
  valid_from: text,
  valid_to: text,
  purchase_conditions: part(StatusTerms),
  state: number,
});
export type StatusRecordRecord = z.infer<typeof StatusRecordRecord>;

const flag = z
  .boolean()
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);

const StatusRecord = z.object({
  status_id: id,
  name: z.string().min(1),
  description: text,
  qualification_period: number,
  qualification_turnover: list(Turnover),
  qualification_points: number,
  previous_status: text,
  next_status: text,
  collection_points: flag,
  payment_points: flag,
  qualification_type: number,
  discount: number,
});
export type StatusRecord = z.infer<typeof StatusRecord>;

const CurrencyRecord = z.object({ currency_id: id, code: z.string().regex(/^[A-Za-z]{3}$/) });
export type CurrencyRecord = z.infer<typeof CurrencyRecord>;

const CountryRecord = z.object({ country_id: id, name: z.string().min(1), state: number });
export type CountryRecord = z.infer<typeof CountryRecord>;

const MoneyValue = z.object({ currency_id: id, value: number });

const PointsRecord = z.object({
  earned_points: number,
  redeemed_points: number,
  available_points: number,
  available_points_money_value: list(MoneyValue),
});
export type PointsRecord = z.infer<typeof PointsRecord>;

const PointsExpirationRecord = z.object({
  next_amount: number,
  next_date: text,
  current_month_amount: number,
});
export type PointsExpirationRecord = z.infer<typeof PointsExpirationRecord>;

/** Upstream's records, built once; each reads what the app needs and ignores the rest. */
export const records = {
  store: StoreRecord,
  reward: RewardRecord,
  voucher: VoucherRecord,
  card: CardRecord,
  cardType: CardTypeRecord,
  statusRecord: StatusRecordRecord,
  status: StatusRecord,
  currency: CurrencyRecord,
  country: CountryRecord,
  points: PointsRecord,
  pointsExpiration: PointsExpirationRecord,
} as const;
