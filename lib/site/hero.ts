import type { Locale } from "@/lib/i18n/locales";
import { site } from "./index";
import { brandPicture, type BrandPicture } from "./logo";
import { wordsIn } from "./words";

/** What a guest's home opens with; null where the app's own stands. */
export interface BrandHero {
  title: string | null;
  text: string | null;
  picture: (BrandPicture & { alt: string }) | null;
}

/** The operator's hero in one language. */
export function brandHero(locale: Locale): BrandHero {
  const { title, text, picture } = site().hero;
  const shown = brandPicture(picture?.file);
  return {
    title: title ? wordsIn(title, locale) : null,
    text: text ? wordsIn(text, locale) : null,
    picture: shown && { ...shown, alt: picture?.alt ? wordsIn(picture.alt, locale) : "" },
  };
}
