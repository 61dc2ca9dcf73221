import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales";
import { directionOf } from "@/lib/i18n/direction";
import type { GlobalErrorTexts } from "./last-resort";

export { OutageDrawing } from "@/components/ui/outage-drawing";

export interface GlobalErrorPage {
  lang: string;
  dir: "ltr" | "rtl";
  texts: GlobalErrorTexts;
}

/**
 * What the last page says in a language; without a network it blames nobody. Fetched only then, this file
 * too: in its code every page would carry the lists of all languages.
 */
export async function globalErrorPage(asked: string | undefined): Promise<GlobalErrorPage> {
  const lang = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const file = (await import(`@/messages/${lang}.json`)) as {
    default: { globalError: GlobalErrorTexts & { offline: string } };
  };
  const { title, body, offline, retry } = file.default.globalError;
  const texts = { title, body: navigator.onLine ? body : offline, retry };
  return { lang, dir: directionOf(lang), texts };
}
