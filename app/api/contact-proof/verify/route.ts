import { CodeInput } from "@/lib/contracts/contact-proof";
import { clientAddress } from "@/lib/server/client-address";
import { verifyCode } from "@/lib/server/contact-proof";
import { proofOf } from "@/lib/server/contact-proof/cookie";
import { publicRoute } from "@/lib/server/http/route";

/**
 * Proves the contact by its code; only then it is told whether a new member may use it.
 * @body `{code}`
 */
export const POST = publicRoute(
  { part: "registration", body: CodeInput },
  ({ ctx, body, request }) =>
    verifyCode(ctx, { secret: proofOf(request), address: clientAddress(request) }, body.code),
);
