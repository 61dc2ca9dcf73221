import {
  infiniteQueryOptions,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type InfiniteData,
} from "@tanstack/react-query";
import { useLocale, type Locale } from "next-intl";
import type {
  InboxRead,
  MessageDetail,
  MessagePage,
  MessageSummary,
} from "@/lib/contracts/messages";
import { ok, type Result } from "@/lib/contracts/result";
import * as api from "@/lib/api/messages";
import { showEarly } from "./after-write";
import { getJson, sendJson } from "./http";
import { changeUnread } from "./unread";

type Inbox = InfiniteData<MessagePage, number>;

/** Every page is asked for again when the list is: not too often. */
const FRESH_MS = 2 * 60_000;

/** The inbox, newest first, page by page. */
export const inboxQuery = (locale: Locale) =>
  infiniteQueryOptions({
    queryKey: ["inbox", locale],
    queryFn: ({ pageParam, signal }) =>
      getJson<MessagePage>(`${api.messages}?offset=${pageParam}`, { locale, signal }),
    initialPageParam: 0,
    getNextPageParam: ({ nextOffset }) => nextOffset,
    staleTime: FRESH_MS,
    refetchOnWindowFocus: false,
  });

/** The first page, as the server fetched it, in the form that the inbox is kept in. */
export const asInbox = async (page: Promise<Result<MessagePage>>): Promise<Result<Inbox>> => {
  const result = await page;
  return result.ok ? ok({ pages: [result.data], pageParams: [0] }) : result;
};

/** One message. */
export const messageQuery = (locale: Locale, id: string) =>
  queryOptions({
    queryKey: ["message", locale, id],
    queryFn: ({ signal }) => getJson<MessageDetail>(api.message(id), { locale, signal }),
    staleTime: FRESH_MS,
  });

/** Each message once: one that came meanwhile has pushed another onto the next page too. */
const listed = ({ pages }: Inbox): MessageSummary[] => [
  ...new Map(pages.flatMap(({ items }) => items).map((item) => [item.id, item])).values(),
];

export const useInbox = () => useInfiniteQuery({ ...inboxQuery(useLocale()), select: listed });

export const useMessage = (id: string) => useQuery(messageQuery(useLocale(), id));

const marked =
  (isNowRead: (message: MessageSummary) => boolean) =>
  (inbox: Inbox): Inbox => ({
    ...inbox,
    pages: inbox.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (isNowRead(item) ? { ...item, read: true } : item)),
    })),
  });

/** Remembers that one message was opened. Nobody waits for it, and nobody is told if it fails. */
export function useMarkRead() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (id: string) => sendJson<null>("POST", api.messageRead(id), { locale, body: {} }),
    onSuccess: (_none, id) => {
      const mark = marked((message) => message.id === id);
      client.setQueriesData<Inbox>({ queryKey: ["inbox"] }, (inbox) => inbox && mark(inbox));
      client.setQueriesData(
        { queryKey: ["message"], predicate: ({ queryKey }) => queryKey[2] === id },
        (message: MessageDetail | undefined) => (message ? { ...message, read: true } : message),
      );
      changeUnread(client, ({ count, more }) => ({ count: Math.max(0, count - 1), more }));
    },
  });
}

/** Remembers that all messages are read, up to the newest that is listed: the list shows it at once. */
export function useMarkAllRead() {
  const client = useQueryClient();
  const locale = useLocale();
  return useMutation({
    mutationFn: (upTo: string) =>
      sendJson<null>("POST", api.messagesRead, { locale, body: { upTo } satisfies InboxRead }),
    onMutate: (upTo) =>
      showEarly<Inbox>(
        client,
        ["inbox"],
        marked(({ sentAt }) => sentAt !== null && sentAt <= upTo),
      ),
    onError: (_error, _upTo, putBack) => putBack?.(),
    onSuccess: () => {
      changeUnread(client, () => ({ count: 0, more: false }));
    },
  });
}
