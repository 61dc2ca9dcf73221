import "server-only";
import { settings } from "@/lib/server/config";
import { site } from "@/lib/site";
import { brandStyleSource } from "@/lib/site/brand-style";

const isDevelopment = process.env.NODE_ENV === "development";

/** What a page may load and do: its own files, and inline only what carries this reply's nonce. */
export function contentSecurityPolicy(nonce: string): string {
  const { embedOrigins, appOrigin } = settings();
  // Development needs eval for readable stacks and a socket for hot reload.
  const [evaluation, socket] = isDevelopment ? [" 'unsafe-eval'", " ws: wss:"] : ["", ""];
  const directives = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    `style-src 'self' 'nonce-${nonce}' ${brandStyleSource()}`,
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self'${socket}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    ["form-action 'self'", ...formTargets()].join(" "),
    `frame-ancestors ${embedOrigins.join(" ") || "'none'"}`,
  ];
  if (appOrigin.startsWith("https:")) directives.push("upgrade-insecure-requests");
  return directives.join("; ");
}

/** Where a member's code for another application is posted to. */
const formTargets = (): string[] => [
  ...new Set(site().handOver.destinations.map(({ url }) => new URL(url).origin)),
];

const PAGE_HEADERS: Record<string, string> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  // The camera is for the number of a card that is to be added, the position for stores near by.
  "permissions-policy": "camera=(self), microphone=(), geolocation=(self), payment=(), usb=()",
};

/**
 * The other headers of a page. One in a frame that EMBED_ORIGINS allows may be of another site than
 * what is around it, also where that isolates itself.
 */
export const pageHeaders = (framed: boolean): Record<string, string> =>
  framed ? { ...PAGE_HEADERS, "cross-origin-resource-policy": "cross-origin" } : PAGE_HEADERS;
