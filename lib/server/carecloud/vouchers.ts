import "server-only";
import type { TillVouchers } from "@/lib/contracts/checkout";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { Instant } from "@/lib/contracts/time";
import type { EndingVouchers, VoucherBook, VoucherDetail } from "@/lib/contracts/vouchers";
import type { MemberContext } from "./context";
import { projectClock } from "./mappers/clock";
import { parseDateTime } from "./mappers/time";
import {
  exists,
  toTillVoucher,
  toVoucher,
  toVoucherBook,
  toVoucherDetail,
} from "./mappers/vouchers";
import { readAll, readOne, readSome } from "./reading";
import { records, type VoucherRecord } from "./schemas/records";
import { notFound, type Refusal } from "./transport/failures";
import type { ReadOptions } from "./transport/transport";
import { upstream } from "./upstream";

/** A voucher as a redemption looks for it: by the note it was created with, or by its time. */
export interface VoucherTrace {
  id: string;
  note: string | null;
  createdAt: Instant | null;
}

/** How many of those that end first are given. */
const ENDING = 5;
/** More than are given, for upstream may count some in that are not usable. */
const ENDING_READ = 30;
/** As many as a wallet at the till can hold; what ends later is a tap away in the list of all. */
const TILL_READ = 50;

const own = (ctx: MemberContext, items: VoucherRecord[]) =>
  items.filter(({ customer_id: owner }) => owner === null || owner === ctx.customerId);

/**
 * Every voucher of the member, with true counts. `GET /vouchers`, all pages of 100.
 * @returns fails as a whole where any page does
 */
export const listVouchers = async (ctx: MemberContext): Promise<Result<VoucherBook>> => {
  // Ordered by what never changes, so that no page repeats or skips what another had.
  const query = { customer_id: ctx.customerId, sort_field: "voucher_id", sort_direction: "ASC" };
  const request = { path: "/vouchers", query, token: ctx.token };
  const read = await readAll(ctx, request, "vouchers", records.voucher);
  return read.ok ? ok(toVoucherBook(own(ctx, read.value), projectClock())) : read;
};

/** Usable vouchers, those that end first at the front, out of one page of `count`. */
const readUsable = async (ctx: MemberContext, count: number): Promise<Result<EndingVouchers>> => {
  const query = {
    customer_id: ctx.customerId,
    is_valid: true,
    is_applied: false,
    sort_field: "valid_to",
    sort_direction: "ASC",
    count,
    offset: 0,
  };
  const request = { path: "/vouchers", query, token: ctx.token };
  const read = await readSome(ctx, request, "vouchers", records.voucher);
  if (!read.ok) return read;
  const { total, items, entries } = read.value;
  const book = toVoucherBook(own(ctx, items), projectClock());
  // Where one page has them all, count for ourselves; else upstream's filter is all there is.
  const complete = total === null ? entries < count : total <= entries;
  const usableCount = complete ? book.counts.usable : (total ?? book.counts.usable);
  return ok({ items: book.items.filter(({ state }) => state === "usable"), usableCount });
};

/** The usable vouchers that end first, and how many are usable in all. `GET /vouchers`, one page. */
export const listEndingVouchers = async (ctx: MemberContext): Promise<Result<EndingVouchers>> => {
  const read = await readUsable(ctx, ENDING_READ);
  if (!read.ok) return read;
  const { items, usableCount } = read.data;
  return ok({ items: items.slice(0, ENDING), usableCount });
};

/** The usable vouchers that end first, each with its code ready to draw. `GET /vouchers`, one page. */
export const listTillVouchers = async (ctx: MemberContext): Promise<Result<TillVouchers>> => {
  const read = await readUsable(ctx, TILL_READ);
  if (!read.ok) return read;
  const { items, usableCount } = read.data;
  return ok({ items: items.map(toTillVoucher), usableCount });
};

const readOwn = async (
  ctx: MemberContext,
  id: string,
  options?: ReadOptions,
): Promise<{ ok: true; value: VoucherRecord } | Refusal> => {
  const params = { voucher_id: id };
  const request = { path: "/vouchers/{voucher_id}", params, token: ctx.token };
  const read = await readOne(ctx, request, records.voucher, options);
  if (!read.ok) return read;
  return read.value.customer_id === ctx.customerId && exists(read.value) ? read : notFound();
};

/**
 * One voucher of the member. `GET /vouchers/{voucher_id}`.
 * @returns `not_found` also for another member's voucher, and for one that was returned
 */
export const getVoucher = async (
  ctx: MemberContext,
  id: string,
): Promise<Result<VoucherDetail>> => {
  const read = await readOwn(ctx, id);
  return read.ok ? ok(toVoucherDetail(read.value, projectClock(), ctx.locale)) : read;
};

/**
 * Whether the member has a voucher, as upstream knows it now: one that was returned is gone.
 * `GET /vouchers/{voucher_id}`.
 */
export const hasVoucher = async (ctx: MemberContext, id: string): Promise<Result<boolean>> => {
  const read = await readOwn(ctx, id, { fresh: true });
  if (read.ok) return ok(true);
  return read.error.code === "not_found" ? ok(false) : read;
};

/**
 * Gives an unused voucher back for its points. `DELETE /vouchers/{voucher_id}`, once, after a read
 * that proves whose it is.
 * @returns `voucher_not_returnable`, `not_found`, `outcome_unknown` where it may have happened
 */
export const returnVoucher = async (ctx: MemberContext, id: string): Promise<Result<void>> => {
  const read = await readOwn(ctx, id, { fresh: true });
  if (!read.ok) return read;
  if (!toVoucher(read.value, projectClock()).returnable) return fail("voucher_not_returnable");
  const reply = await upstream().transport.write(ctx, {
    method: "DELETE",
    path: "/vouchers/{voucher_id}",
    params: { voucher_id: id },
    token: ctx.token,
  });
  if (reply.ok) return ok(undefined);
  const { code } = reply.error;
  const refused = code === "bad_request" || code === "invalid_fields";
  return refused ? fail("voucher_not_returnable") : reply;
};

/**
 * The member's vouchers of one reward, as they are now: how a redemption whose outcome is unknown
 * is settled. `GET /vouchers?reward_id=…`, all pages.
 */
export const listVouchersOfReward = async (
  ctx: MemberContext,
  rewardId: string,
): Promise<Result<VoucherTrace[]>> => {
  const query = { customer_id: ctx.customerId, reward_id: rewardId };
  const request = { path: "/vouchers", query, token: ctx.token };
  const read = await readAll(ctx, request, "vouchers", records.voucher, { fresh: true });
  if (!read.ok) return read;
  const { zone } = projectClock();
  return ok(
    own(ctx, read.value).map((record) => ({
      id: record.voucher_id,
      note: record.note,
      createdAt: parseDateTime(record.created_at, zone),
    })),
  );
};
