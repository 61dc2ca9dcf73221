import { headers } from "next/headers";
import type { ReactNode } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { EARLY_SUBMIT } from "@/components/layout/early-submit";
import { BOOT } from "@/lib/bridge/boot";
import { directionOf } from "@/lib/i18n/direction";
import type { Locale } from "@/lib/i18n/locales";
import { settings } from "@/lib/server/config";
import { surroundings } from "@/lib/server/surroundings";
import { site } from "@/lib/site";
import { brandStyle } from "@/lib/site/brand-style";
import { Providers } from "./providers";

interface Props {
  locale: Locale;
  visitor: "guest" | "member";
  children: ReactNode;
}

/** The document around every page: its language, the brand's look, and what may stand around it. */
export async function SiteDocument({ locale, visitor, children }: Props) {
  const { hosted, framed, attributes } = await surroundings(visitor);
  const wayOut = framed ? settings().appOrigin : null;
  return (
    <html lang={locale} dir={directionOf(locale)} {...attributes} suppressHydrationWarning={hosted}>
      <head>
        <BootScript text={hosted ? `${EARLY_SUBMIT};${BOOT}` : EARLY_SUBMIT} />
        <style>{brandStyle()}</style>
      </head>
      <body>
        <ClientMessages namespaces={framed ? ["embed"] : []}>
          <Providers
            host={hosted ? { brand: site().name, wayOut } : null}
            member={visitor === "member"}
          >
            {children}
          </Providers>
        </ClientMessages>
      </body>
    </html>
  );
}

/** What has to be so from the first moment on, before any script of the page has come. */
async function BootScript({ text }: { text: string }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return <script nonce={nonce} dangerouslySetInnerHTML={{ __html: text }} />;
}
