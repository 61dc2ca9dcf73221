import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales";
import { directionOf } from "@/lib/i18n/direction";
import { LAST_RESORT, type GlobalErrorTexts } from "./last-resort";

export { OutageDrawing } from "@/components/ui/outage-drawing";

export interface GlobalErrorPage {
  lang: string;
  dir: "ltr" | "rtl";
  texts: GlobalErrorTexts;
}

/**
 * What the last page says in a language. Fetched only then, this file too: in its code every page
 * would carry the lists of all languages.
 */
export async function globalErrorPage(asked: string | undefined): Promise<GlobalErrorPage> {
  const lang = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const dir = directionOf(lang);
  if (lang === DEFAULT_LOCALE) return { lang, dir, texts: LAST_RESORT };
  const file = (await import(`@/messages/${lang}.json`)) as {
    default: { globalError: GlobalErrorTexts };
  };
  return { lang, dir, texts: file.default.globalError };
}
