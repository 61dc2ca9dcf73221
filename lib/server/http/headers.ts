import "server-only";
import { settings } from "@/lib/server/config";

const COMMON = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
};

/** Headers of every reply of a handler: personal, for this origin's own scripts, nothing to run. */
export function handlerHeaders(requestId: string): Headers {
  const headers = new Headers({
    ...COMMON,
    "cache-control": "private, no-store",
    vary: "Cookie, Accept-Language",
    "x-request-id": requestId,
  });
  if (settings().appOrigin.startsWith("https:")) {
    headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  }
  return headers;
}
