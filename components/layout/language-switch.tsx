"use client";

import { useLocale, useTranslations } from "next-intl";
import { useSearchParams } from "next/navigation";
import { useTransition } from "react";
import { classNames } from "@/components/ui/class-names";
import { languageName } from "@/lib/i18n/language-name";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { usePathname, useRouter } from "@/lib/i18n/navigation";

interface Props {
  /** Told of the choice too, before the page changes its language. */
  onPick?: ((locale: Locale) => void) | undefined;
  /** One below the other instead of side by side. */
  stacked?: boolean | undefined;
}

/** The languages, each in its own words; the same page opens in the one that is picked. */
export function LanguageSwitch({ onPick, stacked = false }: Props) {
  const t = useTranslations("language");
  const current = useLocale();
  const router = useRouter();
  const path = usePathname();
  const query = useSearchParams();
  const [pending, startTransition] = useTransition();

  const pick = (locale: Locale) => {
    if (locale === current) return;
    onPick?.(locale);
    const search = query.toString();
    startTransition(() => router.replace(search ? `${path}?${search}` : path, { locale }));
  };

  return (
    <fieldset
      className={classNames(
        "flex gap-1",
        stacked ? "flex-col" : "flex-wrap rounded-control bg-sunken p-1",
      )}
      aria-busy={pending}
    >
      <legend className="sr-only">{t("label")}</legend>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={locale === current}
          onClick={() => pick(locale)}
          className={classNames(
            "min-h-11 grow rounded-inner px-3 text-sm font-semibold text-muted hover:text-ink",
            stacked
              ? "text-start hover:bg-sunken aria-pressed:bg-brand-soft aria-pressed:text-brand-ink"
              : "aria-pressed:bg-surface aria-pressed:text-ink aria-pressed:shadow-xs",
          )}
        >
          {languageName(locale)}
        </button>
      ))}
    </fieldset>
  );
}
