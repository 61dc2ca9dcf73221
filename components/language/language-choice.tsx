"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LanguageSwitch } from "@/components/layout/language-switch";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";
import { useChangeLanguage } from "@/lib/queries/language";

/** The language of the pages and of whatever is sent to the member. `children` go below. */
export function LanguageChoice({ children }: { children?: ReactNode }) {
  const t = useTranslations("language");
  const change = useChangeLanguage();
  return (
    <Section title={t("label")}>
      <Surface className="space-y-3 p-4">
        <LanguageSwitch onPick={change.mutate} />
        <p className="text-sm text-muted">{t("hint")}</p>
        {children}
      </Surface>
    </Section>
  );
}
