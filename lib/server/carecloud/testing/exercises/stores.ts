import "server-only";
import { expect } from "vitest";
import { idOf } from "@/lib/sandbox/ids";
import { getStore, listStoreRewards, listStores, listStoreVouchers } from "../../stores";
import { listVouchers } from "../../vouchers";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["GET /stores", "GET /stores/{store_id}", "GET /rewards", "GET /vouchers"],
  async run({ ctx, open, call, value }) {
    const { items: stores } = value(await call(listStores, open));
    expect(stores.length).toBeGreaterThan(100);
    const hidden = idOf("store", "warehouse");
    expect(stores.map(({ id }) => id)).not.toContain(hidden);
    expect(await call(getStore, open, hidden)).toMatchObject({ error: { code: "not_found" } });
    expect(await getStore(open, "none")).toMatchObject({ error: { code: "not_found" } });
    const id = idOf("store", "brno-svobody");
    const store = value(await getStore(open, id));
    expect(stores).toContainEqual(expect.objectContaining({ id, week: store.week }));
    const rewards = value(await call(listStoreRewards, open, id));
    expect(rewards.length).toBeGreaterThan(0);
    const usable = value(await call(listStoreVouchers, ctx, id));
    const all = value(await listVouchers(ctx));
    expect(usable.usableCount).toBeLessThanOrEqual(all.counts.usable);
    for (const { id: voucherId } of usable.items) {
      expect(all.items).toContainEqual(expect.objectContaining({ id: voucherId, state: "usable" }));
    }
  },
};
