import { CodeRequest, type SentCode } from "@/lib/contracts/contact-proof";
import { clientAddress } from "@/lib/server/client-address";
import { sendCode } from "@/lib/server/contact-proof";
import { proofCookie, proofOf } from "@/lib/server/contact-proof/cookie";
import { publicRoute } from "@/lib/server/http/route";

/** A message that has not come by then may well be lost. */
const RESEND_SECONDS = 30;

/**
 * Sends a one-time code to an e-mail address or a phone, whoever has it.
 * @body `{type, contact}`; `type` is `email` or `phone`
 */
export const POST = publicRoute(
  { part: "registration", body: CodeRequest },
  async ({ ctx, body, request, reply }) => {
    const visitor = { secret: proofOf(request), address: clientAddress(request) };
    const sent = await sendCode(ctx, visitor, body);
    if (!sent.ok) return sent;
    reply.append("set-cookie", proofCookie(request, sent.data));
    return { resendIn: RESEND_SECONDS } satisfies SentCode;
  },
);
