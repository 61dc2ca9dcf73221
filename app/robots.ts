import type { MetadataRoute } from "next";

/** Pages say for themselves whether they may be listed; handlers are nothing to list. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", disallow: "/api/" } };
}
