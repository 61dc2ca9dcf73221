import type { Language, Text } from "../model";
import { ar } from "./translations/ar";
import { de } from "./translations/de";
import { pl } from "./translations/pl";
import { sk } from "./translations/sk";
import { uk } from "./translations/uk";

/** By what a text is in English. */
export const TRANSLATIONS: Record<Exclude<Language, keyof Text>, Record<string, string>> = {
  sk,
  de,
  pl,
  uk,
  ar,
};

/** What nobody translates: the name of a place, or what somebody typed. */
export const verbatim = (text: string): Text => ({ en: text, cs: text });

/** A seeded text in a language; in English where nobody has put it into that one, as upstream does. */
export const wording = (text: Text, language: Language): string =>
  language === "cs" || language === "en"
    ? text[language]
    : (TRANSLATIONS[language][text.en] ?? text.en);
