import "server-only";
import type { Metadata } from "next";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { localePath } from "@/lib/i18n/link";
import { site } from "@/lib/site";

interface About {
  title: string;
  /** The site's own where a page has none. */
  description?: string | undefined;
}

/** `cs_CZ`: a language with the country it is spoken in most, as the Open Graph protocol names it. */
const openGraphLocale = (locale: Locale): string => {
  const { language, region } = new Intl.Locale(locale).maximize();
  return region ? `${language}_${region}` : language;
};

/**
 * The addresses of a page in every language. The one without a language (`x-default`) sends visitors
 * to theirs. Relative to the layout's `metadataBase`, which is APP_ORIGIN.
 * @param route one of `routes`
 */
export const languagesOf = (route: string): Record<string, string> => ({
  ...Object.fromEntries(LOCALES.map((locale) => [locale, localePath(locale, route)])),
  "x-default": route,
});

/**
 * What search engines and previews are told of a page that anybody may open: its one address, the
 * same page in the other languages, its title and description.
 * @param route one of `routes`; whatever query the page was asked with is not part of its address
 */
export function publicMetadata(locale: Locale, route: string, about: About): Metadata {
  const { title, description } = about;
  const address = localePath(locale, route);
  return {
    title,
    ...(description && { description }),
    alternates: { canonical: address, languages: languagesOf(route) },
    openGraph: {
      type: "website",
      siteName: site().name,
      title,
      ...(description && { description }),
      url: address,
      locale: openGraphLocale(locale),
      alternateLocale: LOCALES.filter((other) => other !== locale).map(openGraphLocale),
    },
  };
}
