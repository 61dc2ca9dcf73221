import { PasswordChange, type PasswordChanged } from "@/lib/contracts/security";
import { memberRoute } from "@/lib/server/http/route";
import { changeOwnPassword } from "@/lib/server/security/change-password";
import { sessionCookie } from "@/lib/server/session/cookie";

/**
 * Changes the password once the current one is proven, and signs out everywhere else.
 * @body `{current, next}`
 */
export const PUT = memberRoute(
  { part: "security", body: PasswordChange },
  async ({ ctx, session, body, request, reply }) => {
    const changed = await changeOwnPassword(ctx, session, body);
    if (!changed.ok) return changed;
    const { renewed, endedElsewhere } = changed.data;
    if (renewed !== null) reply.append("set-cookie", sessionCookie(request, renewed));
    return { endedElsewhere } satisfies PasswordChanged;
  },
);
