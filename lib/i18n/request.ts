import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { routing } from "./routing";

/** Messages and time zone of one request. The zone is the project's, whatever the visitor's is. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  const messages = (await import(`../../messages/${locale}.json`)) as {
    default: Record<string, unknown>;
  };
  return {
    locale,
    messages: messages.default,
    timeZone: process.env.CARECLOUD_TIME_ZONE ?? "Europe/Prague",
    now: new Date(),
  };
});
