import { z } from "zod";
import { memberRoute } from "@/lib/server/http/route";
import { expiredCookie } from "@/lib/server/session/cookie";
import { endPlace } from "@/lib/server/session/places";

/** Signs out at one place. */
export const DELETE = memberRoute(
  { part: "security", params: z.object({ id: z.string().max(100) }) },
  async ({ ctx, session, params: { id }, request, reply }) => {
    const ended = await endPlace(ctx, session, id);
    if (ended.ok && id === session.id) reply.append("set-cookie", expiredCookie(request));
    return ended;
  },
);
