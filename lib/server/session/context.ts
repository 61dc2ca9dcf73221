import "server-only";
import type { MemberContext, PublicContext } from "@/lib/server/carecloud/context";
import type { MemberSession } from "./types";

/** A member's context: `customerId` and token come from the session and nowhere else. */
export function memberContext(context: PublicContext, session: MemberSession): MemberContext {
  const { locale, requestId, signal, calls } = context;
  const { id: sessionId, customerId, token, closed } = session;
  return { locale, requestId, signal, calls, customerId, token, sessionId, closed };
}
