import "server-only";
import { isIP } from "node:net";
import { Agent, request } from "undici";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { isLoopbackHost, settings } from "@/lib/server/config";
import { isPrivateAddress, publicLookup } from "./private-address";

const TOTAL_MS = 10_000;
const STEP_MS = 5_000;

const limits = { connections: 16, headersTimeout: STEP_MS, bodyTimeout: STEP_MS };
const publicAgent = new Agent({
  ...limits,
  connect: { timeout: STEP_MS, lookup: publicLookup },
});
/** For the stand-in on this machine, and nothing else. */
const loopbackAgent = new Agent({ ...limits, connect: { timeout: STEP_MS } });

/** The address of a file this app will fetch, on CareCloud's host or an allowed one; null for others. */
export function allowedUrl(value: string): URL | null {
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

interface FetchOptions {
  accept: string;
  maxBytes: number;
  signal?: AbortSignal | undefined;
}

/**
 * Fetches a file of an allowed address; follows no redirect and sends nothing of the visitor's.
 * @returns `not_found` for what is not there or too large, `upstream_unavailable` when its host does
 *   not answer
 */
export async function fetchCapped(
  url: URL,
  { accept, maxBytes, signal }: FetchOptions,
): Promise<Result<Buffer<ArrayBuffer>>> {
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
    const bytes = await readCapped(body, maxBytes);
    return bytes ? ok(bytes) : fail("not_found");
  } catch {
    return fail("upstream_unavailable", { retryable: true });
  }
}

async function readCapped(
  body: AsyncIterable<Buffer>,
  maxBytes: number,
): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop early destroys the body, and with it the connection.
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
