"use client";

import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { MessageSummary } from "@/lib/contracts/messages";
import { Link } from "@/lib/i18n/link";
import { routes } from "@/lib/routes";
import { ChannelIcon } from "./channel-icon";
import { useSentTime } from "./use-sent-time";

/** One message of the inbox; what is not read yet stands out, and says so. */
export function MessageRow({ message }: { message: MessageSummary }) {
  const t = useTranslations("messages");
  const sentTime = useSentTime();
  const { id, title, channel, sentAt, read } = message;
  const unread = read === false;
  return (
    <Link
      href={routes.message(id)}
      className="relative flex min-h-18 items-center gap-3 px-4 py-3 max-[15em]:flex-wrap hover:bg-sunken focus-visible:-outline-offset-2 sm:gap-4 sm:px-5"
    >
      <span
        className={classNames(
          "relative flex size-10 shrink-0 items-center justify-center rounded-full",
          unread ? "bg-brand-soft text-brand-ink" : "bg-sunken text-muted",
        )}
      >
        <ChannelIcon channel={channel} />
        {unread && (
          <span
            aria-hidden
            className="absolute -end-0.5 -top-0.5 size-3 rounded-full bg-brand ring-2 ring-surface"
          />
        )}
      </span>
      <span className="min-w-0 grow max-[15em]:basis-full">
        <span
          className={classNames(
            "line-clamp-2 wrap-anywhere",
            unread ? "font-semibold" : "text-muted",
          )}
        >
          {unread && <span className="sr-only">{t("unreadMark")} </span>}
          <bdi>{title ?? t("untitled")}</bdi>
        </span>
        {channel && <span className="block text-xs text-muted">{t(`channel.${channel}`)}</span>}
      </span>
      {sentAt && (
        <time
          dateTime={sentAt}
          className={classNames(
            "shrink-0 self-start pt-0.5 text-xs tabular-nums",
            unread ? "font-semibold text-brand-ink" : "text-muted",
          )}
        >
          {sentTime(sentAt)}
        </time>
      )}
    </Link>
  );
}
