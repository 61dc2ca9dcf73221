"use client";

import { Download, Paperclip } from "lucide-react";
import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";
import type { MessageAttachment } from "@/lib/contracts/messages";

/** What came with a message: to download, or, where nobody keeps a copy, by name only. */
export function Attachments({ attachments }: { attachments: readonly MessageAttachment[] }) {
  const t = useTranslations("messages");
  return (
    <Section title={t("attachments")}>
      <Surface as="ul" className="divide-y divide-line">
        {attachments.map(({ name, href }, index) => {
          const shown = name ?? t("attachment", { number: index + 1 });
          return (
            <li key={index} className="flex min-h-14 flex-wrap items-center gap-x-3 px-4 py-2">
              <Paperclip className="size-5 shrink-0 text-muted" strokeWidth={1.75} aria-hidden />
              <span className="min-w-0 grow basis-40 wrap-anywhere">
                <bdi>{shown}</bdi>
                {href === null && (
                  <span className="block text-sm text-muted">{t("attachmentGone")}</span>
                )}
              </span>
              {href !== null && (
                <a
                  href={href}
                  download
                  className="-me-2 inline-flex min-h-11 items-center gap-2 rounded-control px-3 text-sm font-semibold text-brand-ink hover:bg-brand-soft"
                >
                  <Download className="size-4" strokeWidth={1.75} aria-hidden />
                  {t("download")}
                  <span className="sr-only">{shown}</span>
                </a>
              )}
            </li>
          );
        })}
      </Surface>
    </Section>
  );
}
