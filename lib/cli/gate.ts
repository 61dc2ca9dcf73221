import type { IncomingMessage } from "node:http";
import { ADDRESS_HEADER, resolveAddress } from "@/lib/server/client-address";
import type { Settings } from "@/lib/server/config";

/** Names under which a visitor could pretend to be a proxy, or somebody else. */
const CLAIMS =
  /^(?:forwarded|via|x-forwarded-.*|x-real-ip|x-client-.*|x-invoke-.*|x-matched-path)$/;
/** With these a visitor once talked Next into skipping its proxy. */
const FORBIDDEN = /^x-middleware-/;

/**
 * Decides what of a request's headers reaches the app: one address that can be trusted, and this
 * site's own host, whatever the request called it.
 * @returns false where the request is to be refused
 */
export function admit(
  request: Pick<IncomingMessage, "headers" | "rawHeaders" | "socket">,
  settings: Pick<Settings, "appOrigin" | "trustedProxies">,
): boolean {
  const { headers } = request;
  if (Object.keys(headers).some((name) => FORBIDDEN.test(name))) return false;
  const forwardedFor = headers["x-forwarded-for"];
  const address = resolveAddress(
    request.socket.remoteAddress,
    Array.isArray(forwardedFor) ? forwardedFor.join(",") : forwardedFor,
    settings.trustedProxies,
  );
  for (const name of Object.keys(headers)) if (CLAIMS.test(name)) delete headers[name];
  const origin = new URL(settings.appOrigin);
  headers[ADDRESS_HEADER] = address;
  // Redirects and absolute addresses come from here, never from what a visitor claims.
  headers.host = origin.host;
  headers["x-forwarded-host"] = origin.host;
  headers["x-forwarded-proto"] = origin.protocol.slice(0, -1);
  headers["x-forwarded-for"] = address;
  return true;
}

/** A path as the log may show it: words of ours stay, whatever could be somebody's id does not. */
export const templateOf = (url: string): string =>
  (url.split("?")[0] ?? "")
    .split("/")
    .map((segment) => (/^[a-z-]{0,24}$/.test(segment) ? segment : "[id]"))
    .join("/");
