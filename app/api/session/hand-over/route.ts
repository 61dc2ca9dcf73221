import { HandOverInput } from "@/lib/contracts/hand-over";
import { fail } from "@/lib/contracts/result";
import type { SessionView } from "@/lib/contracts/session";
import { handOverLogin } from "@/lib/server/carecloud/hand-over";
import { clientAddress } from "@/lib/server/client-address";
import { publicRoute } from "@/lib/server/http/route";
import { countTries } from "@/lib/server/limits";
import { sessionCookie } from "@/lib/server/session/cookie";
import { openerOf, openSession } from "@/lib/server/session/open-session";

const PER_ADDRESS = { name: "hand-over", max: 60, seconds: 15 * 60 };

/**
 * Signs in with the code that the brand's native app got for its member.
 * @body `{token, tokenRequestId}`
 */
export const POST = publicRoute(
  { body: HandOverInput, part: "handOver" },
  async ({ ctx, body, session, request, reply }) => {
    if (session.state === "unavailable") return fail("unavailable", { retryable: true });
    const allowed = await countTries(PER_ADDRESS, clientAddress(request));
    if (!allowed.ok) return allowed;
    const opened = await openSession(ctx, openerOf(request, session), (device) =>
      handOverLogin(ctx, device.token, body),
    );
    if (!opened.ok) return opened;
    reply.append("set-cookie", sessionCookie(request, opened.data));
    return { state: "member" } satisfies SessionView;
  },
);
