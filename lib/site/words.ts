import { z } from "zod";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "@/lib/i18n/locales";

/** A text of the operator's own by language; where one is missing, another stands in. */
export const words = (longest: number) =>
  z
    .partialRecord(z.enum(LOCALES), z.string().trim().min(1).max(longest))
    .refine((texts) => Object.keys(texts).length > 0, "needs a text in at least one language");
export type Words = Partial<Record<Locale, string>>;

/** The text in a language, else in the default one, else in any. */
export const wordsIn = (texts: Words, locale: Locale): string =>
  texts[locale] ?? texts[DEFAULT_LOCALE] ?? Object.values(texts)[0] ?? "";
