"use client";

import { CheckCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useEffect } from "react";
import { useUrlSearch } from "@/components/layout/use-url-state";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { LoadMore } from "@/components/ui/load-more";
import { SearchInput } from "@/components/ui/search-input";
import { Surface } from "@/components/ui/surface";
import { useToast } from "@/components/ui/toast";
import type { MessageSummary } from "@/lib/contracts/messages";
import { useInbox, useMarkAllRead } from "@/lib/queries/messages";
import { matches } from "@/lib/queries/search";
import { InboxSkeleton } from "./inbox-skeleton";
import { MessageRow } from "./message-row";
import { NoMessages } from "./no-messages";

/** How far back a search looks by itself; for more there is the button. */
const MOST_SEARCHED = 500;

/** What was sent to the member, newest first, as far back as anybody scrolls. */
export function Inbox() {
  const { data, error, refetch } = useInbox();
  if (data) return <Messages messages={data} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <InboxSkeleton />;
}

function Messages({ messages }: { messages: readonly MessageSummary[] }) {
  const t = useTranslations("messages");
  const { hasNextPage } = useInbox();
  const { query, setQuery, onLeave } = useUrlSearch();
  const wanted = useDeferredValue(query.trim());
  const shown = messages.filter(({ title }) => matches(wanted, title));
  if (messages.length === 0 && !hasNextPage) return <NoMessages />;
  return (
    <div className="max-w-3xl space-y-4">
      <div className="flex flex-col gap-3 sm:flex-row sm:items-center">
        <div className="grow" onBlur={onLeave}>
          <SearchInput label={t("search")} value={query} onChange={setQuery} />
        </div>
        <MarkAllRead messages={messages} />
      </div>
      {wanted !== "" && (
        <p aria-live="polite" className="text-sm text-muted">
          {hasNextPage
            ? t("foundSoFar", { count: shown.length })
            : t("found", { count: shown.length })}
        </p>
      )}
      {shown.length > 0 ? (
        <Surface as="ul" className="divide-y divide-line overflow-hidden">
          {shown.map((message) => (
            <li
              key={message.id}
              className="[contain-intrinsic-size:auto_4.5rem] [content-visibility:auto]"
            >
              <MessageRow message={message} />
            </li>
          ))}
        </Surface>
      ) : (
        !hasNextPage && <NoMessages query={wanted} onClear={() => setQuery("")} />
      )}
      <Older searching={wanted !== ""} />
    </div>
  );
}

/** The way further back: by scrolling on, or by the button for whoever does not scroll. */
function Older({ searching }: { searching: boolean }) {
  const t = useTranslations("messages");
  const list = useInbox();
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list;
  const listed = list.data?.length ?? 0;
  const more = hasNextPage && !isFetchNextPageError;
  const searchOn = more && searching && !isFetchingNextPage && listed < MOST_SEARCHED;
  useEffect(() => {
    // What is found counts only when everything was looked at, however much of it is on the screen.
    if (searchOn) void fetchNextPage();
  }, [searchOn, fetchNextPage]);
  return <LoadMore list={list} shown={listed} label={t("older")} byScrolling={!searching} />;
}

function MarkAllRead({ messages }: { messages: readonly MessageSummary[] }) {
  const t = useTranslations("messages");
  const errors = useTranslations("errors");
  const toast = useToast();
  const mark = useMarkAllRead();
  const newest = messages.find(({ sentAt }) => sentAt !== null)?.sentAt ?? null;
  const anyUnread = messages.some(({ read }) => read === false);
  const markAll = () => {
    if (newest === null) return;
    mark.mutate(newest, {
      onSuccess: () => toast({ tone: "good", text: t("allRead") }),
      onError: ({ code }) => toast({ tone: "wrong", text: errors(code) }),
    });
  };
  return (
    <Button
      variant="secondary"
      className="min-h-12 sm:min-w-48"
      disabled={!anyUnread}
      pending={mark.isPending}
      onClick={markAll}
      icon={<CheckCheck className="size-5" strokeWidth={1.75} aria-hidden />}
    >
      {t("markAllRead")}
    </Button>
  );
}
