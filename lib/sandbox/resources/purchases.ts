import { notFound } from "../errors";
import { idOf } from "../ids";
import { page } from "../lists";
import { memberOf, type Call, type Operation, type Wire } from "../model";
import { purchasesOf, type Purchase, type PurchaseLine } from "../seed/purchases";
import { ownByPath } from "./own";
import { showVoucher } from "./vouchers";
import { wording } from "../seed/wording";

const CZK = idOf("currency", "CZK");
const STORE_PURCHASE = idOf("purchase-type", "store");

const line =
  ({ language }: Call) =>
  ({ id, product, name, amount, price, cancelled }: PurchaseLine): Wire => ({
    purchase_item_id: id,
    product_id: idOf("product", product.key),
    product_name: wording(name, language),
    product_group_id: idOf("product-group", "bakery"),
    purchase_item_type_id: idOf("purchase-item-type", cancelled ? "cancel" : "store"),
    price,
    amount,
    vat_rate: product.vat,
    additional_properties: [],
  });

const show =
  (call: Call, extended: boolean) =>
  (purchase: Purchase): Wire => ({
    purchase_id: purchase.id,
    customer_id: memberOf(call).id,
    store_id: purchase.storeId,
    external_purchase_id: purchase.number,
    payment_time: purchase.at,
    items_count: purchase.lines.length,
    purchase_items: extended ? purchase.lines.map(line(call)) : [],
    type_id: STORE_PURCHASE,
    total_price: purchase.total,
    currency_id: CZK,
    ...(purchase.cardNumber !== null && { card_number: purchase.cardNumber }),
    cashdesk_number: purchase.cashDesk,
    last_change: purchase.at,
    property_records: [],
  });

/** Both forms of a time are taken; as text only one compares. */
const stampOf = (value: string | null) => value?.replace("T", " ") ?? null;

function list(call: Call) {
  const { query, world } = call;
  const member = ownByPath(call);
  const from = stampOf(query.get("payment_time_from"));
  const to = stampOf(query.get("payment_time_to"));
  const store = query.get("store_id");
  const type = query.get("type_id");
  const number = query.get("external_purchase_id");
  const found = purchasesOf(world, member).filter(
    (it) =>
      (!from || it.at >= from) &&
      (!to || it.at <= to) &&
      (!store || it.storeId === store) &&
      (!type || type === STORE_PURCHASE) &&
      (!number || it.number === number),
  );
  return page(
    "purchases",
    found,
    query,
    show(call, query.get("purchase_items_extension") === "true"),
  );
}

function find(call: Call): Purchase {
  const id = call.params["purchase_id"] ?? "";
  const purchase = purchasesOf(call.world, memberOf(call)).find((it) => it.id === id);
  // Another member's purchase looks like one that does not exist.
  if (!purchase) throw notFound("purchases", id);
  return purchase;
}

const one = (call: Call) => ({ status: 200, body: { data: show(call, false)(find(call)) } });

const items = (call: Call) => page("purchase_items", find(call).lines, call.query, line(call));

function points(call: Call) {
  const purchase = find(call);
  const wire = ({ id, amount, note, validTo }: Purchase["points"][number]): Wire => ({
    point_id: id,
    customer_id: memberOf(call).id,
    assigned_points: amount,
    available_points: amount,
    point_type_id: idOf("point-type", note === null ? "purchase" : "bonus"),
    partner_id: idOf("partner", "own"),
    valid_to: validTo,
    state: 1,
    created_at: purchase.at,
    ...(note !== null && { note: wording(note, call.language) }),
  });
  return page("points", purchase.points, call.query, wire);
}

const vouchersIn = (call: Call, ids: readonly string[]): Wire[] => {
  const member = memberOf(call);
  const all = member.vouchers();
  return ids.flatMap((id) => {
    const voucher = all.get(id);
    return voucher ? [showVoucher(call, member, voucher, false)] : [];
  });
};

function vouchers(call: Call) {
  const { usedVouchers, earnedVouchers } = find(call);
  return page("vouchers", vouchersIn(call, [...usedVouchers, ...earnedVouchers]), call.query);
}

function summary(call: Call) {
  const purchase = find(call);
  const cost = purchase.usedVouchers.reduce((sum, id) => {
    const paid = memberOf(call).vouchers().get(id)?.paid ?? [];
    return paid.reduce((total, { amount }) => total + amount, sum);
  }, 0);
  const data = {
    earned_points: purchase.points.reduce((sum, { amount }) => sum + amount, 0),
    used_credits: purchase.usedCredits,
    used_points: purchase.usedPoints,
    used_points_total: purchase.usedPoints + cost,
    used_vouchers: vouchersIn(call, purchase.usedVouchers),
  };
  return { status: 200, body: { data } };
}

const get = (template: string, handle: Operation["handle"]): Operation => ({
  method: "GET",
  template,
  access: "member",
  handle,
});

export const purchaseOperations: Operation[] = [
  get("/customers/{customer_id}/purchases", list),
  get("/purchases/{purchase_id}", one),
  get("/purchases/{purchase_id}/purchase-items", items),
  get("/purchases/{purchase_id}/points", points),
  get("/purchases/{purchase_id}/vouchers", vouchers),
  get("/purchases/{purchase_id}/actions/payment-summary", summary),
];
