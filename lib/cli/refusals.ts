import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { ErrorCode } from "@/lib/contracts/result";

/**
 * Headers of every reply that says nothing else: files, redirects, refusals, Next's own errors, data.
 * What a page, a file or the service worker says of itself takes their place.
 */
export const FALLBACK_HEADERS: ReadonlyMap<string, string> = new Map([
  ["content-security-policy", "default-src 'none'; frame-ancestors 'none'"],
  ["x-content-type-options", "nosniff"],
  ["referrer-policy", "no-referrer"],
  ["cross-origin-resource-policy", "same-origin"],
]);

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Why a request goes no further than the door. */
export interface Refusal {
  status: 400 | 405 | 417;
  code: ErrorCode;
}

const BAD: Refusal = { status: 400, code: "bad_request" };
export const UNKNOWN_EXPECTATION: Refusal = { status: 417, code: "bad_request" };

/** What no handler or page can make sense of; Next would fail on it, with a reply of its own. */
export function refusalOf({
  method = "",
  url = "",
  headers,
  httpVersion,
}: Pick<IncomingMessage, "method" | "url" | "headers" | "httpVersion">): Refusal | null {
  if (!METHODS.includes(method)) return { status: 405, code: "method_not_allowed" };
  if (httpVersion === "1.1" && headers.host === undefined) return BAD;
  // Also not `http://elsewhere.example/`, as proxies are asked: it would be redirected to.
  return url.startsWith("/") && isDecodable(url.split("?")[0] ?? "") ? null : BAD;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Answers what is refused, as JSON to a script. The response has its `FALLBACK_HEADERS`. */
export function turnAway(
  { status, code }: Refusal,
  url: string,
  requestId: string,
  response: ServerResponse,
): void {
  const isHandler = url.startsWith("/api/");
  const body = isHandler
    ? JSON.stringify({ error: { code, retryable: false, requestId } })
    : `${status}\n`;
  response.writeHead(status, {
    "content-type": isHandler ? "application/json" : "text/plain; charset=utf-8",
    "content-length": String(Buffer.byteLength(body)),
    "cache-control": "no-store",
    ...(status === 405 && { allow: METHODS.join(", ") }),
  });
  response.end(body);
}

const UNREADABLE: Record<string, string> = {
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  HPE_CHUNK_EXTENSIONS_OVERFLOW: "413 Payload Too Large",
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
};

/**
 * Answers what Node could not even read as a request, and hangs up. Where the reply to the request
 * before has begun, one more would be taken for a part of it.
 * @returns the status it was given; null where there was nobody or no way to tell
 */
export function refuseUnreadable(
  code: string,
  socket: Duplex,
  replying: boolean,
  headers: Iterable<[string, string]>,
): number | null {
  const status = UNREADABLE[code] ?? "400 Bad Request";
  const told = socket.writable && !replying;
  if (told) {
    const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join("");
    const last = "cache-control: no-store\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
    socket.write(`HTTP/1.1 ${status}\r\n${lines}${last}`);
  }
  socket.destroy();
  return told ? Number.parseInt(status) : null;
}
