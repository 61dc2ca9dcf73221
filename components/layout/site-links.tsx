import { CircleHelp, Mail, Phone, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { SiteLinks as Links } from "@/lib/site/links";

const LINK = "inline-flex min-h-11 items-center gap-2 font-medium hover:text-ink hover:underline";

interface Props {
  links: Links;
  /** One below the other, as in a sheet. */
  stacked?: boolean;
}

/** Where to get help, and what the law has the brand show. */
export function SiteLinks({ links: { support, legal }, stacked = false }: Props) {
  const t = useTranslations("siteLinks");
  const list = classNames(
    "flex text-sm text-muted",
    stacked ? "flex-col" : "flex-wrap items-center gap-x-6",
  );
  return (
    <div className={stacked ? "space-y-3 border-t border-line pt-3" : "space-y-1"}>
      {(support.email ?? support.phone ?? support.url) && (
        <section aria-label={t("help")}>
          <ul className={list}>
            {support.phone && (
              <HelpLink
                href={`tel:${support.phone.replaceAll(" ", "")}`}
                icon={Phone}
                text={support.phone}
              />
            )}
            {support.email && (
              <HelpLink href={`mailto:${support.email}`} icon={Mail} text={support.email} />
            )}
            {support.url && <HelpLink href={support.url} icon={CircleHelp} text={t("help")} />}
            {support.hours && <li className="py-2">{support.hours}</li>}
          </ul>
        </section>
      )}
      {legal.length > 0 && (
        <section aria-label={t("legalLabel")}>
          <ul className={list}>
            {legal.map(({ kind, label, url }) => (
              <li key={url}>
                <a href={url} className={LINK}>
                  {label ?? (kind !== "other" && t(`legal.${kind}`))}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function HelpLink({ href, icon: Icon, text }: { href: string; icon: LucideIcon; text: string }) {
  return (
    <li>
      <a href={href} className={LINK}>
        <Icon className="size-4 shrink-0" strokeWidth={1.75} aria-hidden />
        <bdi>{text}</bdi>
      </a>
    </li>
  );
}
