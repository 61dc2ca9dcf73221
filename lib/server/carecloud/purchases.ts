import "server-only";
import type { PurchaseQuery } from "@/lib/contracts/purchase-query";
import type { Purchase, PurchasePage, PurchaseStore, Receipt } from "@/lib/contracts/purchases";
import { fail, ok, type Failure, type Result } from "@/lib/contracts/result";
import type { MemberContext } from "./context";
import { projectClock } from "./mappers/clock";
import { localRange } from "./mappers/periods";
import {
  toItems,
  toPointRecords,
  toPurchase,
  toPurchaseVouchers,
  toReceiptHead,
  toStore,
  toSummary,
  type Names,
} from "./mappers/purchases";
import { readPublic } from "./public-read";
import { readAll, readOne, readSome } from "./reading";
import { asPublic, readCurrencies } from "./reference-data";
import { purchaseRecords, type PurchaseRecord } from "./schemas/purchases";
import { records, type StoreRecord } from "./schemas/records";

/** A screen and a half of a phone; the next part is asked for before the end is reached. */
const PAGE = 30;
const VISIBLE = 1;
const CLOSED = new Set(["forbidden", "not_found"]);

/** `GET /stores`, hidden ones too, under a key of its own: others keep more of a store. */
const readStores = (ctx: MemberContext): Promise<Result<StoreRecord[]>> =>
  readPublic(asPublic(ctx), {
    path: "/stores",
    key: "/stores by name",
    load: (loadContext, token) =>
      readAll(loadContext, { path: "/stores", token }, "stores", records.store),
  });

/** Purchases can be read without the names of stores and currencies. */
const readNames = async (ctx: MemberContext): Promise<Names> => {
  const [stores, currencies] = await Promise.all([readStores(ctx), readCurrencies(asPublic(ctx))]);
  return {
    stores: stores.ok ? stores.data : [],
    currencies: currencies.ok ? currencies.data : [],
    zone: projectClock().zone,
  };
};

const ownOf = (ctx: MemberContext, items: readonly PurchaseRecord[]) =>
  items.filter(({ customer_id: owner }) => (owner ?? ctx.customerId) === ctx.customerId);

/**
 * The member's purchases, latest first, a part at a time. `GET /customers/{customer_id}/purchases`,
 * `GET /stores` and `GET /currencies` at once.
 * @returns `session_ended`, `upstream_unavailable`; `forbidden` where the project has no purchases
 */
export const listPurchases = async (
  ctx: MemberContext,
  { offset, store, ...filter }: PurchaseQuery,
): Promise<Result<PurchasePage>> => {
  const { from, to } = localRange(filter, projectClock());
  const request = {
    path: "/customers/{customer_id}/purchases",
    params: { customer_id: ctx.customerId },
    query: {
      store_id: store === "" ? undefined : store,
      payment_time_from: from,
      payment_time_to: to,
      sort_field: "payment_time",
      sort_direction: "DESC",
      count: PAGE,
      offset,
    },
    token: ctx.token,
  };
  const [read, names] = await Promise.all([
    readSome(ctx, request, "purchases", purchaseRecords.purchase),
    readNames(ctx),
  ]);
  if (!read.ok) return read;
  const { items, total, entries } = read.value;
  const end = offset + entries;
  const more = entries > 0 && (total === null ? entries >= PAGE : end < total);
  return ok({
    items: ownOf(ctx, items).map((record) => toPurchase(record, names)),
    next: more ? end : null,
    total,
  });
};

/**
 * All of the member's purchases, latest first. `GET /customers/{customer_id}/purchases`, all pages,
 * with `GET /stores` and `GET /currencies` for names.
 */
export const listAllPurchases = async (ctx: MemberContext): Promise<Result<Purchase[]>> => {
  const request = {
    path: "/customers/{customer_id}/purchases",
    params: { customer_id: ctx.customerId },
    query: { sort_field: "purchase_id", sort_direction: "ASC" },
    token: ctx.token,
  };
  const [read, names] = await Promise.all([
    readAll(ctx, request, "purchases", purchaseRecords.purchase),
    readNames(ctx),
  ]);
  if (!read.ok) return read;
  return ok(
    ownOf(ctx, read.value)
      .map((record) => toPurchase(record, names))
      .sort((one, other) => (other.at ?? "").localeCompare(one.at ?? "")),
  );
};

/**
 * The stores that a list of purchases can be cut down to, by name. `GET /stores`.
 * @returns none where the project shows its stores to nobody
 */
export const listPurchaseStores = async (ctx: MemberContext): Promise<Result<PurchaseStore[]>> => {
  const read = await readStores(ctx);
  if (!read.ok) return CLOSED.has(read.error.code) ? ok([]) : read;
  const { compare } = new Intl.Collator(ctx.locale);
  return ok(
    read.data
      .filter(({ visibility_for_customer: shown }) => (shown ?? VISIBLE) === VISIBLE)
      .map(toStore)
      .sort((one, other) => compare(one.name, other.name)),
  );
};

/** What became of a section, in the form that goes out. */
const section = <T, U>(
  read: { ok: true; value: T } | { ok: false; error: Failure },
  map: (value: T) => U,
): Result<U> => (read.ok ? ok(map(read.value)) : { ok: false, error: read.error });

/**
 * One purchase with its items, points, vouchers and payment, each of which may fail by itself.
 * `GET /purchases/{purchase_id}`, `…/purchase-items`, `…/points`, `…/vouchers`,
 * `…/actions/payment-summary`, `GET /stores` and `GET /currencies` at once; nothing of it is given
 * out before the first has proved whose purchase it is.
 * @returns `not_found` also for another member's purchase
 */
export const getReceipt = async (ctx: MemberContext, id: string): Promise<Result<Receipt>> => {
  const of = (path: string) => ({ path, params: { purchase_id: id }, token: ctx.token });
  const { item, points: point, purchase: head, summary: payment, voucher } = purchaseRecords;
  const [purchase, items, points, vouchers, summary, names] = await Promise.all([
    readOne(ctx, of("/purchases/{purchase_id}"), head),
    readAll(ctx, of("/purchases/{purchase_id}/purchase-items"), "purchase_items", item),
    readAll(ctx, of("/purchases/{purchase_id}/points"), "points", point),
    readAll(ctx, of("/purchases/{purchase_id}/vouchers"), "vouchers", voucher),
    readOne(ctx, of("/purchases/{purchase_id}/actions/payment-summary"), payment),
    readNames(ctx),
  ]);
  if (!purchase.ok) return purchase.error.code === "forbidden" ? fail("not_found") : purchase;
  if (purchase.value.customer_id !== ctx.customerId) return fail("not_found");
  const receipt = toReceiptHead(purchase.value, names);
  const { zone } = names;
  const used = summary.ok
    ? new Set(summary.value.used_vouchers.map(({ voucher_id: voucherId }) => voucherId))
    : null;
  const bought = { at: receipt.at, used, customerId: ctx.customerId, zone };
  return ok({
    ...receipt,
    items: section(items, toItems),
    points: section(points, (value) => toPointRecords(value, ctx.customerId, zone)),
    vouchers: section(vouchers, (value) => {
      // One that only the summary names is used as well.
      const listed = new Set(value.map(({ voucher_id: voucherId }) => voucherId));
      const named = summary.ok ? summary.value.used_vouchers : [];
      const others = named.filter(({ voucher_id: voucherId }) => !listed.has(voucherId));
      return toPurchaseVouchers([...value, ...others], bought);
    }),
    summary: section(summary, toSummary),
  });
};
