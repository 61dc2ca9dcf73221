import { ReferralCheck } from "@/lib/contracts/registration";
import { clientAddress } from "@/lib/server/client-address";
import { publicRoute } from "@/lib/server/http/route";
import { checkValidity } from "@/lib/server/registration/validity";

/**
 * Whether a referral code exists.
 * @body `{code}`
 */
export const POST = publicRoute(
  { part: "registration", body: ReferralCheck },
  ({ ctx, body, request }) =>
    checkValidity(ctx, "referral_code", body.code, clientAddress(request)),
);
