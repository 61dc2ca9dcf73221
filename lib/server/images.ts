import "server-only";
import { isIP } from "node:net";
import { Agent, request } from "undici";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { isLoopbackHost, settings } from "@/lib/server/config";
import { isPrivateAddress, publicLookup } from "./private-address";

const PATH = "/api/images";
const MAX_BYTES = 5 * 1024 * 1024;
const TOTAL_MS = 10_000;
const STEP_MS = 5_000;

const PICTURES = "image/avif,image/webp,image/png,image/jpeg,image/gif";

const limits = { connections: 16, headersTimeout: STEP_MS, bodyTimeout: STEP_MS };
const publicAgent = new Agent({
  ...limits,
  connect: { timeout: STEP_MS, lookup: publicLookup },
});
/** For the stand-in on this machine, and nothing else. */
const loopbackAgent = new Agent({ ...limits, connect: { timeout: STEP_MS } });

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
  const url = URL.parse(value);
  if (!url || url.username || url.password) return null;
  if (!settings().imageHosts.includes(url.host)) return null;
  if (isStandIn(url)) return url;
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(literal) && isPrivateAddress(literal)) return null;
  return url.protocol === "https:" ? url : null;
}

/** Whether the address is that of a CARECLOUD_URL on this machine. */
function isStandIn(url: URL): boolean {
  const upstream = new URL(settings().careCloudUrl);
  return url.origin === upstream.origin && isLoopbackHost(upstream.hostname);
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
  if (!url) return fail("bad_request");
  try {
    const deadline = AbortSignal.timeout(TOTAL_MS);
    const { statusCode, body } = await request(url, {
      dispatcher: isStandIn(url) ? loopbackAgent : publicAgent,
      headers: { accept },
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    });
    if (statusCode !== 200) {
      // Destroying an unread body reports an error that nobody else would catch.
      body.on("error", () => undefined).destroy();
      const outage = statusCode >= 500 || statusCode === 429;
      return outage ? fail("upstream_unavailable", { retryable: true }) : fail("not_found");
    }
    const bytes = await readCapped(body);
    return bytes ? ok(bytes) : fail("not_found");
  } catch {
    return fail("upstream_unavailable", { retryable: true });
  }
}

async function readCapped(body: AsyncIterable<Buffer>): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop early destroys the body, and with it the connection.
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
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
