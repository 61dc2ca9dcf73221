import { CalendarPlus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { look, type Look } from "./button-look";

interface Props extends Omit<Look, "icon"> {
  /** A handler that gives a calendar file: `api.voucherCalendar(id)`. */
  href: string;
  className?: string | undefined;
}

/** Adds something to the member's calendar: a plain link, which works in a webview too. */
export function CalendarLink({ href, variant = "secondary", size, className }: Props) {
  const t = useTranslations("common");
  return (
    <a href={`${href}?locale=${useLocale()}`} className={look({ variant, size }, className)}>
      <CalendarPlus className="size-5" strokeWidth={1.75} aria-hidden />
      {t("addToCalendar")}
    </a>
  );
}
