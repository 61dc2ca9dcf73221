import "server-only";
import type { Result } from "@/lib/contracts/result";
import { fail } from "@/lib/contracts/result";
import type { Tier } from "@/lib/contracts/tier";
import type { MemberContext } from "./context";

export const getTier = async (_ctx: MemberContext): Promise<Result<Tier | null>> =>
  fail("internal");
