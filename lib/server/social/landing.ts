import "server-only";
import type { Provider, SocialProblem } from "@/lib/contracts/social";
import type { Locale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";
import { seeOther } from "@/lib/server/http/redirect";
import { log } from "@/lib/server/log";

/** Where somebody is who signs in with a provider, and where they wanted to go. */
export interface Journey {
  provider: Provider;
  locale: Locale;
  /** Already checked. */
  returnTo?: string | undefined;
}

/** The sign-in page, saying why nobody is signed in yet. */
export function problemPage({ provider, locale, returnTo }: Journey, problem: SocialProblem) {
  const query = new URLSearchParams({ problem, provider, ...(returnTo && { returnTo }) });
  return `/${locale}${routes.signIn}?${query.toString()}`;
}

/**
 * Redirects a browser that is on its way between provider and site. Whatever breaks on the way ends
 * on the sign-in page: a person must never be left before JSON.
 */
export async function land(journey: Journey, work: () => Promise<string>): Promise<Response> {
  try {
    return seeOther(await work());
  } catch (error) {
    log.error({ err: error, provider: journey.provider }, "sign-in with a provider broke");
    return seeOther(problemPage(journey, "failed"));
  }
}
