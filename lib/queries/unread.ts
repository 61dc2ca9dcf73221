import { queryOptions, useQuery, type QueryClient } from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type { UnreadCount } from "@/lib/contracts/messages";
import { api } from "@/lib/routes";
import { getJson } from "./http";

/** As long as the server itself keeps a count. */
const FRESH_MS = 5 * 60_000;

/** How many messages are unread. */
export const unreadQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["unread-messages", locale],
    queryFn: ({ signal }) => getJson<UnreadCount>(api.unreadMessages, { locale, signal }),
    staleTime: FRESH_MS,
  });

/**
 * The number beside "Messages". A page brings it along, so that it is not asked for.
 * @param ask asks where the page brought none, or a while ago
 */
export const useUnread = ({ ask = false } = {}): UnreadCount | undefined =>
  useQuery({ ...unreadQuery(useLocale()), enabled: ask }).data;

/** Changes the number where it is shown, in every language. */
export const changeUnread = (
  client: QueryClient,
  change: (unread: UnreadCount) => UnreadCount,
): void => {
  client.setQueriesData({ queryKey: ["unread-messages"] }, (unread: UnreadCount | undefined) =>
    unread ? change(unread) : unread,
  );
};
