import "@fontsource-variable/onest/wght.css";
import "../globals.css";
import type { Metadata, Viewport } from "next";
import { getTranslations } from "next-intl/server";
import { LanguageNotice } from "@/components/language/language-notice";
import { AppShell } from "@/components/layout/app-shell";
import { ClientMessages } from "@/components/layout/client-messages";
import { pageLocale } from "@/lib/i18n/page-locale";
import { settings } from "@/lib/server/config";
import { pageSession } from "@/lib/server/member";
import { offeredParts, visitorOf } from "@/lib/server/parts";
import { site } from "@/lib/site";
import { brandStyle } from "@/lib/site/brand-style";
import { Providers } from "../providers";
import { UnreadCount } from "./unread-count";

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "common" });
  const { name } = site();
  return {
    metadataBase: new URL(settings().appOrigin),
    title: { default: name, template: `%s · ${name}` },
    description: t("description", { brand: name }),
    applicationName: name,
    formatDetection: { telephone: false },
    icons: { icon: "/favicon.svg", apple: "/apple-touch-icon.png" },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f5" },
    { media: "(prefers-color-scheme: dark)", color: "#141210" },
  ],
};

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
          <Providers>
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
