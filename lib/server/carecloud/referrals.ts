import "server-only";
import type { Referral } from "@/lib/contracts/referrals";
import { ok, type Result } from "@/lib/contracts/result";
import { settings } from "@/lib/server/config";
import { isOffered } from "@/lib/server/parts";
import type { MemberContext } from "./context";
import { toReferral } from "./mappers/relations";
import { readSome } from "./reading";
import { ReferralRecord } from "./schemas/relations";

/** One code exists per campaign, and only the default one's is asked for. */
const COUNT = 10;

/**
 * The member's code of the project's default referral campaign; null where there is none that is
 * valid now. `GET /customers/{customer_id}/referrals`.
 */
export const getReferral = async (ctx: MemberContext): Promise<Result<Referral | null>> => {
  const request = {
    path: "/customers/{customer_id}/referrals",
    params: { customer_id: ctx.customerId },
    query: { is_valid: true, count: COUNT, offset: 0 },
    token: ctx.token,
  };
  const read = await readSome(ctx, request, "referrals", ReferralRecord);
  if (!read.ok) return read;
  const own = read.value.items.find(
    ({ customer_id: owner }) => owner === null || owner === ctx.customerId,
  );
  if (!own) return ok(null);
  const { timeZone: zone, appOrigin } = settings();
  const origin = isOffered("registration", null) ? appOrigin : null;
  return ok(toReferral(own, { zone, locale: ctx.locale, origin }));
};
