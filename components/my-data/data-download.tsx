import { Download, Printer } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { look } from "@/components/ui/button-look";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";
import type { DataSectionName } from "@/lib/contracts/my-data";
import * as api from "@/lib/api/my-data";

const ICON = { className: "size-5", strokeWidth: 1.75, "aria-hidden": true } as const;

/** Everything that is kept about the member, as a file: plain links, which work in a webview too. */
export function DataDownload({ sections }: { sections: readonly DataSectionName[] }) {
  const t = useTranslations("myData");
  const query = `?locale=${useLocale()}`;
  return (
    <Section title={t("download.title")}>
      <Surface className="space-y-5 p-5 sm:p-6">
        <p className="max-w-prose text-pretty">{t("download.body")}</p>
        <ul className="flex flex-wrap gap-2" aria-label={t("download.contents")}>
          {sections.map((name) => (
            <li key={name} className="rounded-full bg-sunken px-3 py-1 text-sm">
              {t(`sections.${name}`)}
            </li>
          ))}
        </ul>
        <div className="flex flex-col gap-3 sm:flex-row">
          <a href={`${api.myDataPage}${query}`} download className={look({ size: "lg" })}>
            <Printer {...ICON} />
            {t("download.readable")}
          </a>
          <a
            href={`${api.myData}${query}`}
            download
            className={look({ size: "lg", variant: "secondary" })}
          >
            <Download {...ICON} />
            {t("download.machine")}
          </a>
        </div>
        <p className="text-sm text-muted">{t("download.hint")}</p>
      </Surface>
    </Section>
  );
}
