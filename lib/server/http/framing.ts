import "server-only";
import { settings } from "@/lib/server/config";

/** What a script of ours inside a frame adds to its requests: a browser tells frames by documents only. */
export const FRAME_HEADER = "x-app-frame";

/** Headers, as a request has them. */
export interface AskingHeaders {
  get(name: string): string | null;
}

/**
 * Whether a request comes out of a frame, which only origins of EMBED_ORIGINS can show. For a document
 * the browser says so itself and no page can say otherwise: a page of its own is never taken for a
 * framed one. For everything else our own script says it, in a header that no other site may send.
 */
export function isFramed(headers: AskingHeaders): boolean {
  if (settings().embedOrigins.length === 0) return false;
  const kind = headers.get("sec-fetch-dest");
  if (kind === "iframe" || kind === "frame") return true;
  return kind !== "document" && headers.get(FRAME_HEADER) === "1";
}
