import { describe, expect, it } from "vitest";
import { purchaseRecords } from "../schemas/purchases";
import { records } from "../schemas/records";
import { localRange } from "./periods";
import {
  toItems,
  toPointRecords,
  toPurchase,
  toPurchaseVouchers,
  toReceiptHead,
} from "./purchases";

const ZONE = "Europe/Prague";
const store = records.store.parse({ store_id: "s1", name: "Brno", state: 1 });
const czk = records.currency.parse({ currency_id: "c1", code: "CZK" });
const names = { stores: [store], currencies: [czk], zone: ZONE };

const purchase = (over: Record<string, unknown> = {}) =>
  purchaseRecords.purchase.parse({
    purchase_id: "p1",
    customer_id: "me",
    store_id: "s1",
    payment_time: "2026-03-29 03:30:00",
    total_price: 145.5,
    currency_id: "c1",
    items_count: 2,
    ...over,
  });

describe("a purchase", () => {
  it("has its store by name and its time in UTC", () => {
    expect(toPurchase(purchase(), names)).toEqual({
      id: "p1",
      at: "2026-03-29T01:30:00Z",
      store: { id: "s1", name: "Brno", city: null },
      total: { value: 145.5, currency: "CZK" },
      itemCount: 2,
    });
  });

  it("keeps its amount where the currency is not known", () => {
    const total = { value: 145.5, currency: null };
    expect(toPurchase(purchase(), { ...names, currencies: [] }).total).toEqual(total);
    expect(toPurchase(purchase({ currency_id: null }), names).total).toEqual(total);
  });

  it("says nothing where upstream does not: never zero", () => {
    const bare = purchaseRecords.purchase.parse({ purchase_id: "p1" });
    expect(toReceiptHead(bare, names)).toEqual({
      id: "p1",
      at: null,
      store: null,
      total: null,
      itemCount: null,
      number: null,
      cashDesk: null,
      cardEnd: null,
    });
  });

  it("tells the end of the card's number only", () => {
    expect(toReceiptHead(purchase({ card_number: "1000000000017" }), names).cardEnd).toBe("0017");
  });

  it("names items as well as it can, and tells two without an id apart", () => {
    const items = [{ product_group_name: "Bread" }, { price: "12.5", amount: 2 }].map((it) =>
      purchaseRecords.item.parse(it),
    );
    expect(toItems(items)).toMatchObject([
      { name: "Bread", price: null, amount: null },
      { name: null, price: 12.5, amount: 2 },
    ]);
    expect(new Set(toItems(items).map(({ id }) => id)).size).toBe(2);
  });

  it("shows no point record that is deleted or somebody else's", () => {
    const points = [
      { point_id: "1", assigned_points: 5, state: 1 },
      { point_id: "2", assigned_points: 5, state: 0 },
      { point_id: "3", assigned_points: 5, customer_id: "other" },
    ].map((it) => purchaseRecords.points.parse(it));
    expect(toPointRecords(points, "me", ZONE).map(({ id }) => id)).toEqual(["1"]);
  });
});

describe("vouchers of a purchase", () => {
  const voucher = (over: Record<string, unknown>) =>
    purchaseRecords.voucher.parse({ voucher_id: "v1", customer_id: "me", ...over });
  const bought = {
    at: "2026-03-10T10:00:00Z",
    used: new Set(["used"]),
    customerId: "me",
    zone: ZONE,
  };
  const relations = (record: ReturnType<typeof voucher>, over = {}) =>
    toPurchaseVouchers([record], { ...bought, ...over }).map(({ relation }) => relation);

  it("were used where the summary says so, whenever they were made", () => {
    expect(relations(voucher({ voucher_id: "used", created_at: "2026-03-11 10:00:00" }))).toEqual([
      "used",
    ]);
  });

  it("came with it where they are not older", () => {
    expect(relations(voucher({ created_at: "2026-03-10 11:00:00" }))).toEqual(["earned"]);
    expect(relations(voucher({ created_at: "2026-03-10 10:59:59" }))).toEqual(["used"]);
    expect(relations(voucher({}), { used: null })).toEqual(["used"]);
  });

  it("of others, and deleted ones, are not shown", () => {
    expect(relations(voucher({ customer_id: "other" }))).toEqual([]);
    expect(relations(voucher({ state: 0 }))).toEqual([]);
  });
});

describe("a period", () => {
  // Half past midnight of 1 March in Prague, still February in UTC.
  const clock = { zone: ZONE, now: Date.parse("2026-02-28T23:30:00Z") };
  const range = (period: "month" | "quarter" | "year" | "lastYear" | "all", zone = ZONE) =>
    localRange({ period, from: "", to: "" }, { ...clock, zone });

  it("begins where the project's calendar says", () => {
    expect(range("month")).toEqual({ from: "2026-03-01 00:00:00", to: undefined });
    expect(range("month", "UTC")).toEqual({ from: "2026-02-01 00:00:00", to: undefined });
    expect(range("quarter")).toEqual({ from: "2025-12-01 00:00:00", to: undefined });
    expect(range("year")).toEqual({ from: "2026-01-01 00:00:00", to: undefined });
    expect(range("lastYear")).toEqual({ from: "2025-01-01 00:00:00", to: "2025-12-31 23:59:59" });
    expect(range("all")).toEqual({ from: undefined, to: undefined });
  });

  it("of chosen days has both days in it, and may be open", () => {
    const custom = (from: string, to: string) => localRange({ period: "custom", from, to }, clock);
    expect(custom("2026-01-05", "2026-01-06")).toEqual({
      from: "2026-01-05 00:00:00",
      to: "2026-01-06 23:59:59",
    });
    expect(custom("", "2026-01-06").from).toBeUndefined();
  });
});
