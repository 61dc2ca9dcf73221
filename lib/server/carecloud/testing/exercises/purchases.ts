import "server-only";
import { expect } from "vitest";
import { PurchaseQuery } from "@/lib/contracts/purchase-query";
import { getReceipt, listAllPurchases, listPurchases, listPurchaseStores } from "../../purchases";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: [
    "GET /customers/{customer_id}/purchases",
    "GET /purchases/{purchase_id}",
    "GET /purchases/{purchase_id}/purchase-items",
    "GET /purchases/{purchase_id}/points",
    "GET /purchases/{purchase_id}/vouchers",
    "GET /purchases/{purchase_id}/actions/payment-summary",
    "GET /stores",
    "GET /currencies",
  ],
  async run({ ctx, call, value }) {
    const stores = value(await call(listPurchaseStores, ctx));
    const all = value(await call(listPurchases, ctx, PurchaseQuery.parse({})));
    const whole = value(await call(listAllPurchases, ctx));
    expect(whole).toHaveLength(all.total ?? -1);
    expect(whole).toEqual(expect.arrayContaining(all.items));
    expect(whole[0]?.at).toBe(all.items[0]?.at);
    const filter = { period: "custom", from: "2020-01-01", to: "2020-12-31" };
    const none = { ...filter, store: stores[0]?.id ?? "" };
    expect(value(await listPurchases(ctx, PurchaseQuery.parse(none))).total).toBe(0);
    if (all.next !== null) {
      const next = value(await listPurchases(ctx, PurchaseQuery.parse({ offset: all.next })));
      expect(next.items[0]?.id).not.toBe(all.items[0]?.id);
    }
    for (const { id, total, itemCount } of all.items.slice(0, 5)) {
      const receipt = value(await call(getReceipt, ctx, id));
      expect(receipt).toMatchObject({ id, total, itemCount });
      expect(value(receipt.items)).not.toHaveLength(0);
      value(receipt.points);
      value(receipt.vouchers);
      value(receipt.summary);
    }
  },
};
