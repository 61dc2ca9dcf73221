import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { formats } from "./formats";
import { withOwnTexts } from "./own-texts";
import { routing } from "./routing";

const DEFAULT_TIME_ZONE = "Europe/Prague";

/**
 * Messages, formats and time zone of one request. The zone is the project's, whatever the
 * visitor's is. It is read here, and not through the checked settings, because this also runs where
 * there are none (a build renders the not-found page); the launcher has checked it by then.
 */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  const messages = (await import(`../../messages/${locale}.json`)) as {
    default: Record<string, unknown>;
  };
  return {
    locale,
    messages: withOwnTexts(locale, messages.default),
    formats,
    timeZone: process.env.CARECLOUD_TIME_ZONE?.trim() || DEFAULT_TIME_ZONE,
    now: new Date(),
  };
});
