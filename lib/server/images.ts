import "server-only";
import { settings } from "@/lib/server/config";

const PATH = "/api/images";

/**
 * Where the browser finds a picture that upstream names: our own address, since nothing is loaded
 * from elsewhere. Null where there is none, or where its host is not allowed.
 */
export function imageHref(url: string | null | undefined): string | null {
  const allowed = url ? allowedImage(url) : null;
  return allowed && `${PATH}?url=${encodeURIComponent(allowed.href)}`;
}

/** The address of a picture this app will fetch; null for any other. */
export function allowedImage(value: string): URL | null {
  const { careCloudUrl, imageHosts } = settings();
  const url = URL.parse(value, careCloudUrl);
  if (!url || url.username || url.password || !imageHosts.includes(url.host)) return null;
  const upstream = new URL(careCloudUrl);
  const secure = url.protocol === "https:";
  return secure || (url.protocol === upstream.protocol && url.host === upstream.host) ? url : null;
}
