import "server-only";
import { settings } from "@/lib/server/config";

const COMMON = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "private, no-store",
};

/** Headers of every reply of a handler: personal, for this origin's own scripts, nothing to run. */
export function handlerHeaders(requestId: string): Headers {
  const headers = new Headers({ ...COMMON, vary: "Cookie, Accept-Language" });
  headers.set("x-request-id", requestId);
  if (settings().appOrigin.startsWith("https:")) headers.set("strict-transport-security", HSTS);
  return headers;
}

/** Two years, for this host alone: what else runs below the brand's domain is not ours to decide. */
export const HSTS = "max-age=63072000";

/** A line of text for a probe. */
export const plainReply = (status: number, text: string): Response =>
  new Response(`${text}\n`, {
    status,
    headers: { ...COMMON, "content-type": "text/plain; charset=utf-8" },
  });
