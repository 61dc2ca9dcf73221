import { RegistrationInput } from "@/lib/contracts/registration";
import { fail } from "@/lib/contracts/result";
import type { SessionView } from "@/lib/contracts/session";
import { clientAddress } from "@/lib/server/client-address";
import { expiredProofCookie, proofOf } from "@/lib/server/contact-proof/cookie";
import { publicRoute } from "@/lib/server/http/route";
import { register } from "@/lib/server/registration";
import { getRegistrationForm } from "@/lib/server/registration/form";
import { sessionCookie } from "@/lib/server/session/cookie";
import { knownDeviceCookie } from "@/lib/server/session/known-device";
import { openerOf } from "@/lib/server/session/open-session";
import { accountOf } from "@/lib/server/session/sign-in";

/** What registration asks for: steps, properties, consents with their texts. */
export const GET = publicRoute({ part: "registration" }, ({ ctx }) => getRegistrationForm(ctx));

/**
 * Makes a member and signs them in; the same again never makes a second one.
 * @body the fields of `RegistrationInput`
 */
export const POST = publicRoute(
  { part: "registration", body: RegistrationInput },
  async ({ ctx, body, session, request, reply }) => {
    if (session.state === "unavailable") return fail("unavailable", { retryable: true });
    const result = await register(ctx, body, {
      address: clientAddress(request),
      opener: openerOf(request, session),
      proof: proofOf(request),
    });
    if (!result.ok) return result;
    reply.append("set-cookie", sessionCookie(request, result.data));
    reply.append("set-cookie", knownDeviceCookie(request, accountOf(body.contact)));
    reply.append("set-cookie", expiredProofCookie(request));
    return { state: "member" } satisfies SessionView;
  },
);
