import "server-only";
import type {
  PaymentSummary,
  Purchase,
  PurchaseItem,
  PurchasePoints,
  PurchaseStore,
  PurchaseVoucher,
  Receipt,
} from "@/lib/contracts/purchases";
import type { Instant } from "@/lib/contracts/time";
import type {
  PaymentSummaryRecord,
  PurchaseItemRecord,
  PurchasePointRecord,
  PurchaseRecord,
  PurchaseVoucherRecord,
} from "../schemas/purchases";
import type { CurrencyRecord, StoreRecord } from "../schemas/records";
import { currencyCode } from "./money";
import { parseDateTime } from "./time";

/** What records name by id. Empty where it could not be read: the rest stands without it. */
export interface Names {
  stores: readonly StoreRecord[];
  currencies: readonly CurrencyRecord[];
  zone: string;
}

const DELETED = 0;
/** How much of a card number a receipt tells. */
const CARD_END = 4;

export const toStore = (record: StoreRecord): PurchaseStore => ({
  id: record.store_id,
  name: record.name,
  city: record.store_address?.city ?? null,
});

export const toPurchase = (record: PurchaseRecord, names: Names): Purchase => {
  // A store that customers do not see is where they bought all the same.
  const store = names.stores.find(({ store_id: storeId }) => storeId === record.store_id);
  const currency = record.currency_id;
  return {
    id: record.purchase_id,
    at: parseDateTime(record.payment_time, names.zone),
    store: store ? toStore(store) : null,
    total:
      record.total_price === null
        ? null
        : {
            value: record.total_price,
            currency: currency === null ? null : currencyCode(currency, names.currencies),
          },
    itemCount: record.items_count,
  };
};

/** The head of a receipt. */
export const toReceiptHead = (
  record: PurchaseRecord,
  names: Names,
): Omit<Receipt, "items" | "points" | "vouchers" | "summary"> => ({
  ...toPurchase(record, names),
  number: record.external_purchase_id,
  cashDesk: record.cashdesk_number,
  cardEnd: record.card_number?.slice(-CARD_END) ?? null,
});

export const toItems = (records: readonly PurchaseItemRecord[]): PurchaseItem[] =>
  records.map((record, index) => ({
    id: record.purchase_item_id ?? `${record.product_id ?? ""} ${index}`,
    name: record.product_name ?? record.product_group_name,
    amount: record.amount,
    price: record.price,
  }));

export const toPointRecords = (
  records: readonly PurchasePointRecord[],
  customerId: string,
  zone: string,
): PurchasePoints[] =>
  records
    .filter(({ customer_id: owner, state }) => (owner ?? customerId) === customerId && state !== 0)
    .map((record) => ({
      id: record.point_id,
      points: record.assigned_points,
      note: record.note,
      validTo: parseDateTime(record.valid_to, zone),
    }));

/** What is needed to tell a voucher that was used from one that the purchase brought. */
export interface Bought {
  at: Instant | null;
  /** Vouchers that the payment summary names as used; null where there is no summary. */
  used: ReadonlySet<string> | null;
  customerId: string;
  zone: string;
}

const relationOf = (record: PurchaseVoucherRecord, { at, used, zone }: Bought) => {
  if (used?.has(record.voucher_id)) return "used";
  const made = parseDateTime(record.created_at, zone);
  // The list holds both kinds: one that is not older than the purchase came with it.
  return made !== null && at !== null && Date.parse(made) >= Date.parse(at) ? "earned" : "used";
};

export const toPurchaseVouchers = (
  records: readonly PurchaseVoucherRecord[],
  bought: Bought,
): PurchaseVoucher[] =>
  records
    .filter(({ customer_id: owner }) => (owner ?? bought.customerId) === bought.customerId)
    .filter(({ state }) => state !== DELETED)
    .map((record) => ({
      id: record.voucher_id,
      name: record.reward?.name ?? record.code,
      value: record.value,
      relation: relationOf(record, bought),
    }));

export const toSummary = (record: PaymentSummaryRecord): PaymentSummary => ({
  earnedPoints: record.earned_points,
  usedPoints: record.used_points,
  usedPointsTotal: record.used_points_total,
  usedCredits: record.used_credits,
});
