import "@fontsource-variable/onest/wght.css";
import "../globals.css";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LanguageNotice } from "@/components/language/language-notice";
import { AppShell } from "@/components/layout/app-shell";
import { pageLocale } from "@/lib/i18n/page-locale";
import { pageSession } from "@/lib/server/member";
import { offeredParts, visitorOf } from "@/lib/server/parts";
import { siteMetadata } from "@/lib/server/site-metadata";
import { site } from "@/lib/site";
import { siteLinks } from "@/lib/site/links";
import { brandLogo } from "@/lib/site/logo";
import { SiteDocument } from "../site-document";
import { UnreadCount } from "./unread-count";

export { generateViewport } from "../viewport";

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "common" });
  return siteMetadata(locale, (brand) => t("description", { brand }));
}

export default async function LocaleLayout({ children, params }: LayoutProps<"/[locale]">) {
  const locale = await pageLocale(params);
  const { session, member } = await pageSession(locale);
  // A store that does not answer is no sign-out: the member's places stay.
  const visitor = session.state === "guest" ? "guest" : "member";
  return (
    <SiteDocument locale={locale} visitor={visitor}>
      <AppShell
        brand={site().name}
        logo={brandLogo()}
        visitor={visitor}
        parts={offeredParts(visitorOf(session))}
        links={siteLinks(locale)}
      >
        {children}
      </AppShell>
      {member && <UnreadCount member={member} />}
      <LanguageNotice />
    </SiteDocument>
  );
}
