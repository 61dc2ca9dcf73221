import "server-only";
import { cookies, headers } from "next/headers";
import { THEME_COOKIE } from "@/lib/bridge/theme";
import { settings } from "@/lib/server/config";
import { isFramed } from "@/lib/server/http/framing";
import { site } from "@/lib/site";
import { VIEW_HEADER } from "@/lib/worker/names";

/** What stands around a page, and what the page's own script has to know of it. */
export interface Surroundings {
  framed: boolean;
  /** An app or another page may talk to this one. */
  hosted: boolean;
  /** Of the root element; none in a browser's own window. */
  attributes: Record<`data-${string}`, string>;
}

/** The surroundings of the page being rendered, as the proxy settled them. */
export async function surroundings(visitor: "guest" | "member"): Promise<Surroundings> {
  const [asking, jar] = await Promise.all([headers(), cookies()]);
  const framed = isFramed(asking);
  const webview = asking.get(VIEW_HEADER) === "webview";
  const hosted = framed || webview;
  if (!hosted) return { framed, hosted, attributes: {} };
  const theme = jar.get(THEME_COOKIE)?.value;
  return {
    framed,
    hosted,
    attributes: {
      "data-visitor": visitor,
      ...(webview && { "data-view": "webview" }),
      ...(webview && !site().webview.navigation && { "data-navigation": "none" }),
      ...(framed && { "data-framed-by": settings().embedOrigins.join(" ") }),
      ...((theme === "light" || theme === "dark") && { "data-theme": theme }),
    },
  };
}
