import "server-only";
import { settings } from "@/lib/server/config";

const COMMON = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "private, no-store",
};

/**
 * Headers of every reply of a handler: personal, for this origin's own scripts, nothing to run. A file
 * that is downloaded out of a frame has to be allowed there first.
 */
export function handlerHeaders(requestId: string, framed: boolean): Headers {
  const headers = new Headers({ ...COMMON, vary: "Cookie, Accept-Language" });
  if (framed) {
    const ancestors = settings().embedOrigins.join(" ");
    headers.set("content-security-policy", `default-src 'none'; frame-ancestors ${ancestors}`);
  }
  headers.set("x-request-id", requestId);
  return headers;
}

/** A line of text for a probe. */
export const plainReply = (status: number, text: string): Response =>
  new Response(`${text}\n`, {
    status,
    headers: { ...COMMON, "content-type": "text/plain; charset=utf-8" },
  });
