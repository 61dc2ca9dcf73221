"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { languageName } from "@/lib/i18n/language-name";
import { useProfile } from "@/lib/queries/profile";
import { useChangeLanguage } from "@/lib/queries/language";

/** Where upstream writes in another language than the page's: says so, and offers to make it one. */
export function OtherLanguage() {
  const t = useTranslations("language");
  const locale = useLocale();
  const change = useChangeLanguage();
  const told = useProfile().data?.language ?? null;
  if (told === null || told === locale || change.isPending) return null;
  return (
    <div className="space-y-2 border-t border-line pt-3">
      <p className="text-sm">{t("other", { language: languageName(told) })}</p>
      <Button
        variant="secondary"
        className="max-w-full whitespace-normal!"
        onClick={() => change.mutate(locale)}
      >
        {t("useThis", { language: languageName(locale) })}
      </Button>
    </div>
  );
}
