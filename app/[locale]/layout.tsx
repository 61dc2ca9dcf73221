import "@fontsource-variable/onest/wght.css";
import "../globals.css";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LanguageNotice } from "@/components/language/language-notice";
import { AppShell } from "@/components/layout/app-shell";
import { ClientMessages } from "@/components/layout/client-messages";
import { pageLocale } from "@/lib/i18n/page-locale";
import { pageSession } from "@/lib/server/member";
import { offeredParts, visitorOf } from "@/lib/server/parts";
import { siteMetadata } from "@/lib/server/site-metadata";
import { site } from "@/lib/site";
import { brandStyle } from "@/lib/site/brand-style";
import { Providers } from "../providers";
import { UnreadCount } from "./unread-count";

export { viewport } from "../viewport";

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "common" });
  return siteMetadata(locale, (brand) => t("description", { brand }));
}

export default async function LocaleLayout({ children, params }: LayoutProps<"/[locale]">) {
  const locale = await pageLocale(params);
  const { session, member } = await pageSession(locale);
  const { name } = site();
  return (
    <html lang={locale} dir="ltr">
      <head>
        <style>{brandStyle()}</style>
      </head>
      <body>
        <ClientMessages>
          <Providers member={session.state !== "guest"}>
            {/* A store that does not answer is no sign-out: the member's places stay. */}
            <AppShell
              brand={name}
              visitor={session.state === "guest" ? "guest" : "member"}
              parts={offeredParts(visitorOf(session))}
            >
              {children}
            </AppShell>
            {member && <UnreadCount member={member} />}
            <LanguageNotice />
          </Providers>
        </ClientMessages>
      </body>
    </html>
  );
}
