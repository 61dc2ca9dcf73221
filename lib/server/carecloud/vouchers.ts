import "server-only";
import type { Result } from "@/lib/contracts/result";
import { fail } from "@/lib/contracts/result";
import type { Instant } from "@/lib/contracts/time";
import type { EndingVouchers, VoucherBook, VoucherDetail } from "@/lib/contracts/vouchers";
import type { MemberContext } from "./context";

/** A voucher as a redemption looks for it: by the note it was created with, or by its time. */
export interface VoucherTrace {
  id: string;
  note: string | null;
  createdAt: Instant | null;
}

export const listVouchers = async (_ctx: MemberContext): Promise<Result<VoucherBook>> =>
  fail("internal");

export const listEndingVouchers = async (_ctx: MemberContext): Promise<Result<EndingVouchers>> =>
  fail("internal");

export const getVoucher = async (
  _ctx: MemberContext,
  _id: string,
): Promise<Result<VoucherDetail>> => fail("internal");

export const returnVoucher = async (_ctx: MemberContext, _id: string): Promise<Result<void>> =>
  fail("internal");

export const listVouchersOfReward = async (
  _ctx: MemberContext,
  _rewardId: string,
): Promise<Result<VoucherTrace[]>> => fail("internal");
