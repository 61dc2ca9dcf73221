import type { Locale } from "@/lib/i18n/locales";
import type { LegalLink, Support } from "./contact";
import { site } from "./index";
import { wordsIn } from "./words";

export interface SiteLinks {
  support: Omit<Support, "hours"> & { hours: string | null };
  /** `label` is null where the app's own name of the kind is meant. */
  legal: { kind: LegalLink["kind"]; label: string | null; url: string }[];
}

/** Where a visitor gets help and what the law has the brand show; null where the operator set neither. */
export function siteLinks(locale: Locale): SiteLinks | null {
  const { support, legal } = site();
  const { hours, ...ways } = support;
  if (legal.length === 0 && Object.keys(ways).length === 0) return null;
  return {
    support: { ...ways, hours: hours ? wordsIn(hours, locale) : null },
    legal: legal.map(({ kind, label, url }) => ({
      kind,
      label: label ? wordsIn(label, locale) : null,
      url: typeof url === "string" ? url : wordsIn(url, locale),
    })),
  };
}
