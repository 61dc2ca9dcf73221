import "@fontsource-variable/onest/wght.css";
import "../../globals.css";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageLocale } from "@/lib/i18n/page-locale";
import { siteMetadata } from "@/lib/server/site-metadata";
import { SiteDocument } from "../../site-document";

export { generateViewport } from "../../viewport";

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "common" });
  return siteMetadata(locale, (brand) => t("description", { brand }));
}

/**
 * The document of pages that the service worker keeps: no places around, and nothing of the member
 * but what the page itself shows. It asks for no session: each page does that for itself.
 */
export default async function KeptLayout({ children, params }: LayoutProps<"/[locale]">) {
  const locale = await pageLocale(params);
  return (
    <SiteDocument locale={locale} visitor="member">
      {children}
    </SiteDocument>
  );
}
