import "server-only";
import type { Agreement } from "@/lib/contracts/agreements";
import { ok, type Result } from "@/lib/contracts/result";
import { site } from "@/lib/site";
import type { PublicContext } from "./context";
import { toAgreements } from "./mappers/agreements";
import { readPublicList } from "./reference-data";
import { AgreementRecord } from "./schemas/agreements";

/**
 * Every consent with its text in the language of the page, sanitised. `GET /agreements`.
 * @returns `upstream_unavailable`; `forbidden` for a guest where the project closes it to guests
 */
export const listAgreements = async (ctx: PublicContext): Promise<Result<Agreement[]>> => {
  const read = await readPublicList(ctx, "/agreements", "agreements", AgreementRecord);
  return read.ok ? ok(toAgreements(read.data, site().registration.agreements)) : read;
};
