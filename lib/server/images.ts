import "server-only";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { allowedUrl, fetchCapped } from "./fetch-file";

const PATH = "/api/images";
const MAX_BYTES = 5 * 1024 * 1024;

/** Widths in pixels that pictures are made for: one in a list, and one that a page shows large. */
export const IMAGE_WIDTHS = [640, 1280] as const;
export type ImageWidth = (typeof IMAGE_WIDTHS)[number];

/** The address of a picture this app will fetch; null for any other. */
export const allowedImage = allowedUrl;

const PICTURES = "image/avif,image/webp,image/png,image/jpeg,image/gif";

/**
 * Where the browser finds a picture that upstream names: our own address, since nothing is loaded
 * from elsewhere. Null where there is none, or where its host is not allowed.
 * @param width no more than this is sent; without it, the picture as it is
 */
export function imageHref(url: string | null | undefined, width?: ImageWidth): string | null {
  const allowed = url ? allowedImage(url) : null;
  const size = width === undefined ? "" : `&w=${width}`;
  return allowed && `${PATH}?url=${encodeURIComponent(allowed.href)}${size}`;
}

export interface Picture {
  type: string;
  bytes: Buffer<ArrayBuffer>;
}

/**
 * Fetches a picture: raster formats only, recognised by content and not by what the host says of it.
 * @param value address as the browser sent it
 * @returns `bad_request` for an address that is not allowed, `not_found` for anything that is not a
 *   small enough picture, `upstream_unavailable` when its host does not answer
 */
export async function fetchPicture(value: string, signal?: AbortSignal): Promise<Result<Picture>> {
  const fetched = await fetchAllowed(value, PICTURES, signal);
  if (!fetched.ok) return fetched;
  const type = rasterType(fetched.data);
  return type ? ok({ type, bytes: fetched.data }) : fail("not_found");
}

/**
 * Fetches a file of an allowed host: no redirects, no private addresses, no more than 5 MB.
 * @param accept media types to ask for; what comes is for the caller to look at
 * @returns as `fetchPicture`
 */
export async function fetchAllowed(
  value: string,
  accept: string,
  signal?: AbortSignal,
): Promise<Result<Buffer<ArrayBuffer>>> {
  const url = allowedImage(value);
  return url ? fetchCapped(url, { accept, maxBytes: MAX_BYTES, signal }) : fail("bad_request");
}

/** Media type by the first bytes; null for everything that is not a raster picture (SVG is not). */
export function rasterType(bytes: Buffer): string | null {
  const ascii = bytes.subarray(0, 16).toString("latin1");
  if (ascii.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (ascii.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (/^GIF8[79]a/.test(ascii)) return "image/gif";
  if (/^RIFF.{4}WEBP/s.test(ascii)) return "image/webp";
  if (/^.{4}ftypavi[fs]/s.test(ascii)) return "image/avif";
  return null;
}
