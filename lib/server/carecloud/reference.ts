import "server-only";
import type { Country } from "@/lib/contracts/profile";
import type { Result } from "@/lib/contracts/result";
import { fail } from "@/lib/contracts/result";
import type { PublicContext } from "./context";

export const listCountries = async (_ctx: PublicContext): Promise<Result<Country[]>> =>
  fail("internal");
