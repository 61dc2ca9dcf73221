/** The languages of the app. Adding one is a code in this line and a file in `messages/`. */
export const LOCALES = ["en", "cs", "sk", "de", "pl", "uk", "ar"] as const;

export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = "en";

/** Whether `value` is one of the app's locales: nothing from outside is used before this check. */
export const isLocale = (value: unknown): value is Locale =>
  LOCALES.some((locale) => locale === value);
