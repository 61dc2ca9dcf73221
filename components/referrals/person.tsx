"use client";

import { useTranslations } from "next-intl";

/** A person by what stands for a picture: the first letter of the name. */
export function Initial({ name }: { name: string | null }) {
  return (
    <span
      aria-hidden
      className="flex size-10 shrink-0 items-center justify-center rounded-full bg-brand-soft font-semibold text-brand-ink"
    >
      {[...(name?.trim() ?? "")][0]?.toLocaleUpperCase() ?? "–"}
    </span>
  );
}

/** The name upstream lets one member know of another. */
export function PersonName({ name }: { name: string | null }) {
  const t = useTranslations("referrals");
  return (
    <span className="line-clamp-2 font-semibold wrap-anywhere">
      <bdi>{name ?? t("unnamed")}</bdi>
    </span>
  );
}
