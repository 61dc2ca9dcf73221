import { SignOutPlaces } from "@/lib/contracts/security";
import { memberRoute } from "@/lib/server/http/route";
import { expiredCookie } from "@/lib/server/session/cookie";
import { endPlaces, listPlaces } from "@/lib/server/session/places";

/** Where the member is signed in to this site: family of browser and system, since when, last used. */
export const GET = memberRoute({ part: "security" }, ({ session }) => listPlaces(session));

/**
 * Signs out at all other places, or everywhere.
 * @body `{here}`
 */
export const DELETE = memberRoute(
  { part: "security", body: SignOutPlaces },
  async ({ ctx, session, body, request, reply }) => {
    const ended = await endPlaces(ctx, session, body);
    if (body.here) reply.append("set-cookie", expiredCookie(request));
    return { ended };
  },
);
