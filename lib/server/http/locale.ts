import "server-only";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locales";

/**
 * Language of a handler's reply: `?locale=` of a link that downloads, which can carry no header of
 * ours; else the first language of `Accept-Language`, which the browser's own code sets to the
 * page's locale. Both are checked against the app's list.
 */
export function localeOf(request: Request): Locale {
  const linked = new URL(request.url).searchParams.get("locale");
  if (isLocale(linked)) return linked;
  const first = request.headers.get("accept-language")?.split(/[,;]/)[0]?.trim().toLowerCase();
  const language = first?.split("-")[0];
  return isLocale(language) ? language : DEFAULT_LOCALE;
}
