import NextLink from "next/link";
import { useLocale, type Locale } from "next-intl";
import type { ComponentProps } from "react";

/** The address of one of our pages in a language: `localePath("cs", "/cards")` is `/cs/cards`. */
export const localePath = (locale: Locale, path: string): string =>
  `/${locale}${path.replace(/^\/(?=\?|$)/, "")}`;

type Props = Omit<ComponentProps<typeof NextLink>, "href"> & {
  /** A path of ours, without locale. */
  href: string;
};

/** How a navigation by a link is known to what moves with it (`app/motion.css`); others do not move. */
export const NAVIGATION = "page";

const TYPES = [NAVIGATION];

/**
 * Next's link to one of our pages, in the language of the page it stands on. Our own, because the
 * library's brings 2 kB of features to every page that nothing here uses.
 */
export function Link({ href, ...props }: Props) {
  return <NextLink {...props} transitionTypes={TYPES} href={localePath(useLocale(), href)} />;
}
