import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";

/** A group of what is known, each line with its name. */
export function Facts({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Section title={title}>
      <Surface as="dl" className="divide-y divide-line px-4 sm:px-5">
        {children}
      </Surface>
    </Section>
  );
}

/** One line. Without a value it says that there is none, rather than inventing one. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  const t = useTranslations("profile");
  return (
    <div className="grid min-h-14 content-center gap-x-4 py-3 sm:grid-cols-[11rem_1fr] sm:items-baseline">
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="min-w-0">
        {children || <span className="text-muted italic">{t("missing")}</span>}
      </dd>
    </div>
  );
}
