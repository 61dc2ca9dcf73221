import "server-only";
import { expect } from "vitest";
import { getPoints } from "../../points";
import { createVoucher, listRewards } from "../../rewards";
import {
  getVoucher,
  hasVoucher,
  listEndingVouchers,
  listTillVouchers,
  listVouchers,
  listVouchersOfReward,
  returnVoucher,
} from "../../vouchers";
import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  upstream: ["GET /vouchers", "GET /vouchers/{voucher_id}", "DELETE /vouchers/{voucher_id}"],
  async run({ ctx, open, call, value }) {
    const ending = value(await call(listEndingVouchers, ctx));
    const book = value(await call(listVouchers, ctx));
    expect(ending.usableCount).toBe(book.counts.usable);
    const till = value(await call(listTillVouchers, ctx));
    expect(till.usableCount).toBe(book.counts.usable);
    // Of those that end with the last of the page, upstream chooses which it gives.
    const last = till.items.at(-1)?.validTo;
    const before = (items: readonly { id: string; validTo: string | null }[]) =>
      items.filter(({ validTo }) => validTo !== last).map(({ id }) => id);
    const earlier = before(till.items);
    expect(before(book.items).slice(0, earlier.length)).toEqual(earlier);
    expect(ending.items).toEqual(book.items.slice(0, ending.items.length));
    if (book.items[0]) value(await call(getVoucher, ctx, book.items[0].id));
    const balance = value(await getPoints(ctx)).available ?? 0;
    const reward = value(await listRewards(open)).items.find(
      ({ redeemable, pointsCost }) => redeemable && (pointsCost ?? 0) <= balance,
    );
    if (!reward) return;
    const { voucherId } = value(await createVoucher(ctx, reward.id, { note: "contract" }));
    const found = value(await call(listVouchersOfReward, ctx, reward.id));
    expect(found).toContainEqual(expect.objectContaining({ id: voucherId, note: "contract" }));
    expect(value(await getVoucher(ctx, voucherId))).toMatchObject({ returnable: true });
    expect(value(await call(hasVoucher, ctx, voucherId))).toBe(true);
    value(await call(returnVoucher, ctx, voucherId));
    expect(value(await call(hasVoucher, ctx, voucherId))).toBe(false);
    expect(value(await getPoints(ctx)).available).toBe(balance);
    expect(await getVoucher(ctx, voucherId)).toMatchObject({ error: { code: "not_found" } });
  },
};
