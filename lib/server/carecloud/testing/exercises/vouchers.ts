import "server-only";
import { expect } from "vitest";
import { getPoints } from "../../points";
import { createVoucher, listRewards } from "../../rewards";
import {
  getVoucher,
  hasVoucher,
  listEndingVouchers,
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
    expect(ending.items).toEqual(book.items.slice(0, ending.items.length));
    if (book.items[0]) value(await call(getVoucher, ctx, book.items[0].id));
    const before = value(await getPoints(ctx)).available ?? 0;
    const reward = value(await listRewards(open)).items.find(
      ({ redeemable, pointsCost }) => redeemable && (pointsCost ?? 0) <= before,
    );
    if (!reward) return;
    const { voucherId } = value(await createVoucher(ctx, reward.id, { note: "contract" }));
    const found = value(await call(listVouchersOfReward, ctx, reward.id));
    expect(found).toContainEqual(expect.objectContaining({ id: voucherId, note: "contract" }));
    expect(value(await getVoucher(ctx, voucherId))).toMatchObject({ returnable: true });
    expect(value(await call(hasVoucher, ctx, voucherId))).toBe(true);
    value(await call(returnVoucher, ctx, voucherId));
    expect(value(await call(hasVoucher, ctx, voucherId))).toBe(false);
    expect(value(await getPoints(ctx)).available).toBe(before);
    expect(await getVoucher(ctx, voucherId)).toMatchObject({ error: { code: "not_found" } });
  },
};
