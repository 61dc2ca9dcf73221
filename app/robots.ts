import type { MetadataRoute } from "next";
import { settings } from "@/lib/server/config";

// The origin is known when it is served, not when it is built.
export const dynamic = "force-dynamic";

/** Pages say for themselves whether they may be listed; handlers are nothing to list. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", disallow: "/api/" },
    sitemap: new URL("/sitemap.xml", settings().appOrigin).href,
  };
}
