import "server-only";
import { redirect } from "next/navigation";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";
import type { MemberContext, PublicContext } from "@/lib/server/carecloud/context";
import { currentSession, type Session } from "@/lib/server/session";
import { memberContext } from "@/lib/server/session/context";
import { currentTrace, newTrace } from "@/lib/server/trace";

/** The store did not answer: the page cannot know who is asking, and must not say "signed out". */
export class UnavailableError extends Error {
  /** All that the error page in the browser gets to know of an error. */
  readonly digest = "unavailable";

  constructor() {
    super("unavailable");
    this.name = "UnavailableError";
  }
}

/** The part of a call's context that the page's own request gives, with or without a member. */
function requestContext(locale: Locale): PublicContext {
  const { requestId, calls } = currentTrace() ?? newTrace();
  return { locale, requestId, calls };
}

/**
 * Lets only members see a page. Call it before anything streams, so that the 307 is a real one.
 * @param path the page's own path without locale, where sign-in brings the member back
 * @throws UnavailableError when the store does not answer
 */
export async function requireMember(locale: Locale, path: string): Promise<MemberContext> {
  const session = await currentSession();
  if (session.state === "unavailable") throw new UnavailableError();
  if (session.state === "member") return memberContext(requestContext(locale), session);
  const known = isLocale(locale) ? locale : DEFAULT_LOCALE;
  redirect(`/${known}${routes.signIn}?returnTo=${encodeURIComponent(path)}`);
}

/** What an open page knows of its visitor. An unreachable store is told, not hidden. */
export interface PageSession {
  session: Session;
  context: PublicContext;
  member: MemberContext | null;
}

/** The visitor of a page that guests and members both may see. Never redirects. */
export async function pageSession(locale: Locale): Promise<PageSession> {
  const session = await currentSession();
  const context = requestContext(locale);
  if (session.state !== "member") return { session, context, member: null };
  const member = memberContext(context, session);
  return { session, context: { ...context, member }, member };
}
