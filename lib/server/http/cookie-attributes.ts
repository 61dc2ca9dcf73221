import "server-only";
import { settings } from "@/lib/server/config";

const isSecure = () => settings().appOrigin.startsWith("https:");

/**
 * The full name of a cookie that is a secret. WebKit refuses Secure cookies on http://localhost, the
 * only place without https. In a frame it is another cookie: neither is ever taken for the other.
 * @param path as in `cookieReach`: a cookie of a part of the site cannot be the host's
 */
export const secretCookieName = (name: string, framed: boolean, path = "/"): string =>
  `${isSecure() ? (path === "/" ? "__Host-" : "__Secure-") : ""}${name}${framed ? "-embed" : ""}`;

/**
 * Where a cookie is sent. In a frame of another site: only there, in a jar of that site's own. Over
 * http, where browsers want more for that than they can have, a frame of the same site still works.
 */
export function cookieReach(framed: boolean, path = "/"): string {
  if (!isSecure()) return `Path=${path}; SameSite=Lax`;
  return `Path=${path}; ${framed ? "SameSite=None; Secure; Partitioned" : "SameSite=Lax; Secure"}`;
}
