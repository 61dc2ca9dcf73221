"use client";

import { CircleAlert, X } from "lucide-react";
import { useTranslations, type Locale } from "next-intl";
import { languageName } from "@/lib/i18n/language-name";
import { useChangeLanguage } from "@/lib/queries/language";
import { keepUntold } from "@/lib/queries/untold-language";

/** The language that upstream does not know of yet, with a way to tell it again or let it be. */
export default function LanguageNoticeCard({ language }: { language: Locale }) {
  const t = useTranslations("language");
  const common = useTranslations("common");
  const errors = useTranslations("errors");
  const change = useChangeLanguage();
  return (
    <div className="toast pointer-events-auto flex max-w-md items-center gap-3 rounded-control bg-ink py-2 ps-4 pe-2 text-sm font-medium text-canvas shadow-lg">
      <CircleAlert className="size-5 shrink-0" strokeWidth={1.75} aria-hidden />
      <p className="grow">{t("untold", { language: languageName(language) })}</p>
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
  );
}
