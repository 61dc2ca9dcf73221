import "server-only";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locales";

/**
 * Language of a handler's reply: `?locale=` of a download link, for whose request no code of ours sets
 * a header; else the first language of `Accept-Language`, which the browser's own code sets to the
 * page's locale. Checked against the app's list.
 */
export function localeOf(request: Request): Locale {
  const asked = URL.parse(request.url)?.searchParams.get("locale") ?? undefined;
  if (isLocale(asked)) return asked;
  const first = request.headers.get("accept-language")?.split(/[,;]/)[0]?.trim().toLowerCase();
  const language = first?.split("-")[0];
  return isLocale(language) ? language : DEFAULT_LOCALE;
}
