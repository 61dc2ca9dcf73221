import "server-only";
import type { PointsExpiration, PointsOverview } from "@/lib/contracts/points";
import type { Result } from "@/lib/contracts/result";
import { fail } from "@/lib/contracts/result";
import type { MemberContext } from "./context";

export const getPoints = async (_ctx: MemberContext): Promise<Result<PointsOverview>> =>
  fail("internal");

export const getPointsExpiration = async (_ctx: MemberContext): Promise<Result<PointsExpiration>> =>
  fail("internal");
