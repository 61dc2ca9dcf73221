import { useTranslations } from "next-intl";
import { directionOf } from "@/lib/i18n/direction";
import { languageName } from "@/lib/i18n/language-name";
import { LOCALES, type Locale } from "@/lib/i18n/locales";

interface Props {
  /** What the operator says in each language, by where it stands in the site file. */
  words: Record<Locale, readonly (readonly [place: string, text: string])[]>;
}

/** The operator's own words, language by language. */
export function OwnWords({ words }: Props) {
  const t = useTranslations("preview");
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      {LOCALES.map((locale) => (
        <section key={locale} className="space-y-2">
          <h3 lang={locale} className="font-semibold">
            {languageName(locale)}
          </h3>
          {words[locale].length === 0 ? (
            <p className="text-sm text-muted">{t("noWords")}</p>
          ) : (
            <dl className="divide-y divide-line text-sm">
              {words[locale].map(([place, text]) => (
                <div key={place} className="py-2">
                  <dt dir="ltr" className="text-start font-mono text-xs text-muted">
                    {place}
                  </dt>
                  <dd lang={locale} dir={directionOf(locale)}>
                    {text}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}
    </div>
  );
}
