"use client";

import { useTranslations } from "next-intl";
import { useUnread } from "./use-unread";

/**
 * How many messages wait to be read, beside their name; nothing where none do or nobody knows. As a
 * `dot` it only shows that there are some, and says nothing to who cannot see it.
 */
export function UnreadBadge({ dot }: { dot?: boolean }) {
  const t = useTranslations("nav");
  const { count = 0, more } = useUnread() ?? {};
  if (!count) return null;
  if (dot) {
    return <span className="absolute -end-1 -top-0.5 size-2.5 rounded-full bg-brand" />;
  }
  return (
    <span className="ms-auto min-w-6 rounded-full bg-brand px-1.5 text-center text-xs leading-6 font-semibold text-on-brand">
      <span aria-hidden>{more ? t("unreadMore", { count }) : count}</span>
      <span className="sr-only">{t("unread", { count })}</span>
    </span>
  );
}
