import { useQuery } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { UnreadCount } from "@/lib/contracts/messages";

export const unreadKey = (locale: Locale) => ["unread", locale] as const;

/**
 * The number beside "Messages", as a page brought it along: it is never asked for here. In a file of
 * its own, since every page loads it.
 */
export const useUnread = () =>
  useQuery<UnreadCount>({ queryKey: unreadKey(useLocale()), enabled: false }).data;
