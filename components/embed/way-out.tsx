"use client";

import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { look } from "@/components/ui/button-look";
import { Note } from "@/components/ui/note";
import { localePath } from "@/lib/i18n/link";
import { usePathname } from "@/lib/i18n/navigation";
import { useFrame } from "@/lib/queries/frame";

/**
 * For a frame in which the browser keeps nothing: whoever signed in there would be a guest again.
 * Lies over the page's end: it comes when the page has been read, and nothing may jump then.
 */
export function WayOut({ brand, origin }: { brand: string; origin: string }) {
  const t = useTranslations("embed");
  const locale = useLocale();
  const path = usePathname();
  // Who invited a guest, and where they were going to, is in the address.
  const search = useSearchParams().toString();
  if (useFrame().data?.cookies !== false) return null;
  return (
    <aside
      aria-label={t("title")}
      data-covers
      className="fixed inset-x-4 bottom-[max(1rem,var(--safe-bottom))] z-40 mx-auto max-w-lg rounded-surface shadow-raised print:hidden"
    >
      <Note tone="soon" title={t("title")}>
        <p>{t("body", { brand })}</p>
        <a
          href={origin + localePath(locale, search ? `${path}?${search}` : path)}
          target="_blank"
          rel="noopener"
          data-outside
          className={look({ variant: "secondary" })}
        >
          {t("open")}
        </a>
      </Note>
    </aside>
  );
}
