import "server-only";
import type { GiftCardBalance } from "@/lib/contracts/credits";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { site } from "@/lib/site";
import type { MemberContext } from "./context";
import { asPublic, readCurrencies } from "./reference-data";
import { readRecord } from "./schemas/lenient";
import { creditRecords } from "./schemas/credits";
import { upstreamUnavailable } from "./transport/failures";
import { upstream } from "./upstream";

/**
 * What is left on a gift card, by its number. `POST /vouchers/actions/gift-card-balance`, which
 * changes nothing, and `GET /currencies`: upstream names no currency, so it is the project's only
 * one, or the one that the site file names.
 * @returns `not_found` for a number that upstream does not take, however it says so
 */
export const checkGiftCard = async (
  ctx: MemberContext,
  number: string,
): Promise<Result<GiftCardBalance>> => {
  const [reply, currencies] = await Promise.all([
    upstream().transport.write(ctx, {
      method: "POST",
      path: "/vouchers/actions/gift-card-balance",
      body: { code: number },
      token: ctx.token,
    }),
    readCurrencies(asPublic(ctx)),
  ]);
  if (!reply.ok) {
    const { code } = reply.error;
    if (code === "invalid_fields" || code === "bad_request") return fail("not_found");
    // Nothing was written: whatever became of the question, it may be asked again.
    return code === "outcome_unknown" ? upstreamUnavailable() : reply;
  }
  const card = readRecord(reply.body, creditRecords.giftCard);
  if (card === null) return upstreamUnavailable();
  const codes = currencies.ok ? currencies.data.map(({ code }) => code.toUpperCase()) : [];
  const only = codes.length === 1 ? codes[0] : undefined;
  return ok({
    current: card.current_balance,
    original: card.original_balance,
    currency: site().giftCardCurrency ?? only ?? null,
  });
};
