import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locales";

export interface GlobalErrorTexts {
  title: string;
  body: string;
  retry: string;
}

/**
 * The only texts outside `messages/`, those of `en.json` once more: with no layout there is nothing
 * that brings texts, and they stand here for when none of any language can be had. A test keeps them
 * the same.
 */
export const LAST_RESORT: GlobalErrorTexts = {
  title: "This page could not be shown",
  body: "Something broke on our side; nothing of yours is lost. Please try again in a moment.",
  retry: "Try again",
};

/**
 * What the last page says in a language. Fetched only then: in its code every page would carry it in
 * every language.
 */
export async function globalErrorTexts(locale: Locale): Promise<GlobalErrorTexts> {
  if (locale === DEFAULT_LOCALE) return LAST_RESORT;
  try {
    const file = (await import(`@/messages/${locale}.json`)) as {
      default: { globalError: GlobalErrorTexts };
    };
    return file.default.globalError;
  } catch {
    return LAST_RESORT;
  }
}
