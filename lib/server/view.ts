import "server-only";
import { cookieReach } from "@/lib/server/http/cookie-attributes";
import { isFramed, type AskingHeaders } from "@/lib/server/http/framing";
import { site, type SiteConfig } from "@/lib/site";
import { VIEW_HEADER, VIEWS, type View } from "@/lib/worker/names";

const VIEW_COOKIE = "view";

const viewIn = (value: string | null | undefined): View | null =>
  VIEWS.find((view) => view === value) ?? null;

interface Asking {
  headers: AskingHeaders;
  url: string;
  cookies: { get(name: string): { value: string } | undefined };
}

/**
 * The view of a page: what the address or the app's header asks for, else what was asked for before in
 * this session, else what the site file says.
 * @returns with the `Set-Cookie` that remembers it, where it was asked for just now
 */
export function viewOf(
  { headers: asking, url, cookies: jar }: Asking,
  { webview }: Pick<SiteConfig, "webview"> = site(),
): { view: View; cookie: string | null } {
  const query = new URL(url).searchParams.get("view");
  const asked = viewIn(query) ?? viewIn(asking.get(VIEW_HEADER));
  if (asked !== null) {
    const cookie = `${VIEW_COOKIE}=${asked}; ${cookieReach(isFramed(asking))}; HttpOnly`;
    return { view: asked, cookie };
  }
  const { always, userAgent } = webview;
  const inApp =
    always || (userAgent !== undefined && asking.get("user-agent")?.includes(userAgent));
  const kept = viewIn(jar.get(VIEW_COOKIE)?.value);
  return { view: kept ?? (inApp ? "webview" : "browser"), cookie: null };
}
