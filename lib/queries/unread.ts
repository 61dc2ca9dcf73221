import { queryOptions, useQuery, type QueryClient } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { UnreadCount } from "@/lib/contracts/messages";
import * as api from "@/lib/api/messages";
import { getJson } from "./http";
import { unreadKey } from "./unread-key";

/** As long as the server itself keeps a count. */
const FRESH_MS = 5 * 60_000;

/** How many messages are unread. */
export const unreadQuery = (locale: Locale) =>
  queryOptions({
    queryKey: unreadKey(locale),
    queryFn: ({ signal }) => getJson<UnreadCount>(api.unreadMessages, { locale, signal }),
    staleTime: FRESH_MS,
  });

/** Asks for the number where the page brought none, or a while ago; who shows it hears of it. */
export const useFreshUnread = (): void => {
  useQuery(unreadQuery(useLocale()));
};

/** Changes the number where it is shown, in every language. */
export const changeUnread = (
  client: QueryClient,
  change: (unread: UnreadCount) => UnreadCount,
): void => {
  client.setQueriesData({ queryKey: ["unread"] }, (unread: UnreadCount | undefined) =>
    unread ? change(unread) : unread,
  );
};
