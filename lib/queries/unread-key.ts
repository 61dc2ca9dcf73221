import type { Locale } from "next-intl";

/**
 * The number of unread messages, by language. In a file of its own: every page loads it, for the
 * navigation, and hardly any asks for the number.
 */
export const unreadKey = (locale: Locale) => ["unread", locale] as const;
