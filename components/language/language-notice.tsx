"use client";

import { CircleAlert, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { useChangeLanguage } from "@/lib/queries/profile";
import { keepUntold, onUntoldLanguage, untoldLanguage } from "@/lib/queries/untold-language";

/**
 * Says that the page has changed its language and upstream does not know, until it does. A notice of
 * its own and not a toast: it offers to try again, so it must not go away by itself.
 */
export function LanguageNotice() {
  const t = useTranslations("language");
  const common = useTranslations("common");
  const errors = useTranslations("errors");
  const language = useSyncExternalStore(onUntoldLanguage, untoldLanguage, () => null);
  const change = useChangeLanguage();
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-4 bottom-[calc(5.5rem+env(safe-area-inset-bottom))] z-40 flex justify-center lg:bottom-8"
    >
      {language && (
        <div className="pointer-events-auto flex max-w-md toast items-center gap-3 rounded-control bg-ink py-2 ps-4 pe-2 text-sm font-medium text-canvas shadow-lg">
          <CircleAlert className="size-5 shrink-0" strokeWidth={1.75} aria-hidden />
          <p className="grow">{t("untold", { language: t(`names.${language}`) })}</p>
          <button
            type="button"
            onClick={() => change.mutate(language)}
            className="min-h-11 shrink-0 rounded-control px-3 font-semibold underline underline-offset-4"
          >
            {errors("retry")}
          </button>
          <button
            type="button"
            aria-label={common("close")}
            onClick={() => keepUntold(null)}
            className="inline-flex size-11 shrink-0 items-center justify-center rounded-control"
          >
            <X className="size-5" strokeWidth={1.75} aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}
