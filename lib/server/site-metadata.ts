import "server-only";
import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { brandTouchIcon } from "@/lib/server/brand-icons";
import { settings } from "@/lib/server/config";
import { site } from "@/lib/site";
import { brandIcon } from "@/lib/site/icons";

/**
 * What every page says of the site: its name, its icons, how it is installed.
 * @param describe says what the site is for, given the brand's name
 */
export async function siteMetadata(
  locale: Locale,
  describe: (brand: string) => string,
): Promise<Metadata> {
  const { name } = site();
  return {
    metadataBase: new URL(settings().appOrigin),
    title: { default: name, template: `%s · ${name}` },
    description: describe(name),
    applicationName: name,
    manifest: `/${locale}/manifest.webmanifest`,
    appleWebApp: { capable: true, title: name },
    formatDetection: { telephone: false },
    icons: { icon: brandIcon(), apple: await brandTouchIcon() },
  };
}
