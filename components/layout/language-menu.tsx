import { Globe } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { LanguageSwitch } from "./language-switch";

const MENU = "languages";

/** The languages behind one small button, for a header that has no room to list them. */
export function LanguageMenu() {
  const t = useTranslations("language");
  const locale = useLocale();
  return (
    <>
      <button
        type="button"
        popoverTarget={MENU}
        className="inline-flex min-h-11 min-w-11 shrink-0 items-center justify-center gap-1.5 rounded-control text-sm font-semibold text-muted hover:bg-sunken hover:text-ink sm:px-3"
      >
        <Globe className="size-5" strokeWidth={1.75} aria-hidden />
        <span className="sr-only">{t("label")}</span>
        <span className="uppercase max-sm:hidden" aria-hidden>
          {locale}
        </span>
      </button>
      <div
        id={MENU}
        popover="auto"
        className="inset-auto end-4 top-16 m-0 min-w-48 rounded-surface border border-line bg-surface p-2 text-ink shadow-raised open:pop-in sm:end-[max(1.5rem,calc((100vw-1120px)/2))] sm:top-20"
      >
        <LanguageSwitch stacked />
      </div>
    </>
  );
}
