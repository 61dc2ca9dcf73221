import { notifyManager, useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useCallback, useSyncExternalStore } from "react";
import type { UnreadCount } from "@/lib/contracts/messages";
import { unreadKey } from "@/lib/queries/unread-key";

const nobodyKnows = (): undefined => undefined;

/**
 * The number beside "Messages", as a page brought it along: it is never asked for here. It streams in
 * beside the navigation, so whether the server could show it is chance: until the page is the browser's
 * own, nobody knows it.
 */
export function useUnread(): UnreadCount | undefined {
  const client = useQueryClient();
  const key = unreadKey(useLocale());
  const subscribe = useCallback(
    (onChange: () => void) => client.getQueryCache().subscribe(notifyManager.batchCalls(onChange)),
    [client],
  );
  return useSyncExternalStore(subscribe, () => client.getQueryData<UnreadCount>(key), nobodyKnows);
}
