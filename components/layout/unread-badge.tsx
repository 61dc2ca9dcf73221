"use client";

import { useTranslations } from "next-intl";
import { useUnread } from "@/lib/queries/unread";

/** How many messages wait to be read, beside their name; nothing where none do or nobody knows. */
export function UnreadBadge({ ask = false }: { ask?: boolean | undefined }) {
  const t = useTranslations("nav");
  const unread = useUnread({ ask });
  if (!unread || unread.count === 0) return null;
  const { count, more } = unread;
  return (
    <span className="ms-auto inline-flex min-w-6 shrink-0 items-center justify-center rounded-full bg-brand px-1.5 text-xs leading-6 font-semibold text-on-brand tabular-nums">
      <span aria-hidden>{more ? t("unreadMore", { count }) : count}</span>
      <span className="sr-only">{t("unread", { count })}</span>
    </span>
  );
}

/** That there are some, where there is no room for a number. It says nothing to who cannot see it. */
export function UnreadDot() {
  const unread = useUnread();
  if (!unread || unread.count === 0) return null;
  return (
    <span
      aria-hidden
      className="absolute -end-1 -top-0.5 size-2.5 rounded-full bg-brand ring-2 ring-surface"
    />
  );
}
