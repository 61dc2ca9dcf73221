import "server-only";
import type { Card } from "@/lib/contracts/cards";
import type { Result } from "@/lib/contracts/result";
import { fail } from "@/lib/contracts/result";
import type { MemberContext } from "./context";

export const listCards = async (_ctx: MemberContext): Promise<Result<Card[]>> => fail("internal");

export const getCard = async (_ctx: MemberContext, _id: string): Promise<Result<Card>> =>
  fail("internal");
