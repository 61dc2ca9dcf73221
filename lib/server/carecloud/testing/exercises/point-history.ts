import "server-only";
import { expect } from "vitest";
import type { PointHistory, PointMovement } from "@/lib/contracts/points";
import type { PointHistoryQuery } from "@/lib/contracts/wallet-queries";
import { getPointsYear, listPointHistory, listWholePointHistory } from "../../point-history";
import { getPoints, getPointsPeriod } from "../../points";
import { createVoucher, listRewards } from "../../rewards";
import { returnVoucher } from "../../vouchers";
import type { Exercise, Gym } from "../exercise";

/** A whole history, stretch by stretch. */
const everything = async ({ ctx, call, value }: Gym, asked: PointHistoryQuery = {}) => {
  const all: PointMovement[] = [];
  for (let cursor: string | null = "0_"; cursor !== null;) {
    const stretch: PointHistory = value(await call(listPointHistory, ctx, { ...asked, cursor }));
    all.push(...stretch.items);
    cursor = stretch.next;
  }
  return all;
};

const sum = (entries: readonly PointMovement[]) =>
  entries.reduce((total, { amount }) => total + (amount ?? 0), 0);

export const exercise: Exercise = {
  upstream: ["GET /point-history", "GET /point-types", "GET /stores"],
  async run(gym) {
    const { ctx, open, call, value } = gym;
    const available = value(await getPoints(ctx)).available ?? 0;
    const all = await everything(gym);
    expect(sum(all)).toBe(available);
    const whole = value(await call(listWholePointHistory, ctx));
    expect(whole).toHaveLength(all.length);
    expect(whole).toEqual(expect.arrayContaining(all));
    expect([...all].sort((a, b) => ((a.at ?? "") < (b.at ?? "") ? 1 : -1))).toEqual(all);

    const spent = await everything(gym, { kind: "spent" });
    expect(spent).toEqual(all.filter(({ kind }) => kind === "spent"));
    const { types } = value(await call(listPointHistory, ctx, {}));
    const type = types[0] ?? { id: "", name: "" };
    const ofType = await everything(gym, { type: type.id });
    expect(ofType).toEqual(all.filter((it) => it.type === type.name));

    const { months } = value(await call(getPointsYear, ctx));
    const thisMonth = months.at(-1);
    const days = { from: `${thisMonth?.month}-01`, to: `${thisMonth?.month}-28` };
    const within = await everything(gym, days);
    const period = value(await getPointsPeriod(ctx, days));
    expect(sum(within.filter(({ kind }) => kind === "earned"))).toBe(period.earned);

    const reward = value(await listRewards(open)).items.find(
      ({ redeemable, pointsCost }) => redeemable && pointsCost && pointsCost <= available,
    );
    if (!reward) return;
    const { voucherId } = value(await createVoucher(ctx, reward.id, { note: "history" }));
    const [redeemed] = value(await call(listPointHistory, ctx, {})).items;
    expect(redeemed).toMatchObject({
      amount: -(reward.pointsCost ?? 0),
      kind: "spent",
      note: reward.name,
    });
    value(await returnVoucher(ctx, voucherId));
    const after = await everything(gym);
    expect(after).toHaveLength(all.length + 2);
    expect(sum(after)).toBe(available);
  },
};
