import "server-only";
import type { Result } from "@/lib/contracts/result";
import { fail } from "@/lib/contracts/result";
import type { RewardCatalogue, RewardDetail } from "@/lib/contracts/rewards";
import type { MemberContext, PublicContext } from "./context";

export const listRewards = async (_ctx: PublicContext): Promise<Result<RewardCatalogue>> =>
  fail("internal");

export const getReward = async (_ctx: PublicContext, _id: string): Promise<Result<RewardDetail>> =>
  fail("internal");

export const createVoucher = async (
  _ctx: MemberContext,
  _rewardId: string,
  _input: { note: string },
): Promise<Result<{ voucherId: string }>> => fail("internal");
