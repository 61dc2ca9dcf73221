import type { MetadataRoute } from "next";
import { getTranslations } from "next-intl/server";
import type { NextRequest } from "next/server";
import { directionOf } from "@/lib/i18n/direction";
import { isLocale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";
import { manifestIcons } from "@/lib/server/brand-icons";
import { plainReply } from "@/lib/server/http/headers";
import { site } from "@/lib/site";
import { themeColours } from "@/lib/site/brand-style";

/** How the site is installed: its name, its colours, and the ways straight to the till. */
export async function GET(
  _request: NextRequest,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return plainReply(404, "not found");
  const t = await getTranslations({ locale, namespace: "offline" });
  const words = await getTranslations({ locale, namespace: "common" });
  const { name } = site();
  const icons = await manifestIcons();
  const manifest: MetadataRoute.Manifest = {
    // The same whatever language it is installed in, so that a change of it is no second app.
    id: "/",
    name,
    short_name: name.length > 12 ? (name.split(" ")[0] ?? name) : name,
    description: words("description", { brand: name }),
    lang: locale,
    dir: directionOf(locale),
    start_url: `/${locale}`,
    scope: "/",
    display: "standalone",
    background_color: themeColours().light,
    theme_color: themeColours().light,
    icons,
    shortcuts: [
      {
        name: t("shortcuts.till"),
        url: `/${locale}${routes.checkout}`,
        icons: icons.slice(0, 1),
      },
      {
        name: t("shortcuts.vouchers"),
        url: `/${locale}${routes.vouchers}`,
        icons: icons.slice(0, 1),
      },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: {
      "content-type": "application/manifest+json",
      "cache-control": "public, max-age=3600",
    },
  });
}
