import type { MetadataRoute } from "next";
import { LOCALES } from "@/lib/i18n/locales";
import { localePath } from "@/lib/i18n/link";
import { routes } from "@/lib/routes";
import { settings } from "@/lib/server/config";
import { offeredParts } from "@/lib/server/parts";
import { languagesOf } from "@/lib/server/public-metadata";

// The origin and what is offered are known when it is served, not when it is built.
export const dynamic = "force-dynamic";

/** Every page that anybody may open, in every language; single rewards and stores are linked there. */
export default function sitemap(): MetadataRoute.Sitemap {
  const absolute = (path: string) => new URL(path, settings().appOrigin).href;
  const parts = offeredParts(null);
  const open = [
    routes.home,
    routes.rewards,
    ...(parts.includes("stores") ? [routes.stores] : []),
    ...(parts.includes("registration") ? [routes.register] : []),
    ...(parts.includes("newsletter") ? [routes.newsletter] : []),
    routes.signIn,
  ];
  return open.flatMap((route) => {
    const languages = Object.fromEntries(
      Object.entries(languagesOf(route)).map(([name, path]) => [name, absolute(path)]),
    );
    return LOCALES.map((locale) => ({
      url: absolute(localePath(locale, route)),
      alternates: { languages },
    }));
  });
}
