import "server-only";

const COMMON = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "private, no-store",
};

/** Headers of every reply of a handler: personal, for this origin's own scripts, nothing to run. */
export const handlerHeaders = (requestId: string): Headers =>
  new Headers({ ...COMMON, vary: "Cookie, Accept-Language", "x-request-id": requestId });

/** A line of text for a probe. */
export const plainReply = (status: number, text: string): Response =>
  new Response(`${text}\n`, {
    status,
    headers: { ...COMMON, "content-type": "text/plain; charset=utf-8" },
  });
