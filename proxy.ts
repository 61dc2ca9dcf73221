import createMiddleware from "next-intl/middleware";
import { NextRequest, type NextResponse } from "next/server";
import { routing } from "@/lib/i18n/routing";
import { contentSecurityPolicy, PAGE_HEADERS } from "@/lib/server/http/page-headers";
import { cookieName } from "@/lib/server/session/cookie";
import { sessionMark } from "@/lib/server/session/mark";
import { MARK_HEADER } from "@/lib/worker/names";

// Links to other languages belong in the page, where they are made from APP_ORIGIN.
const localise = createMiddleware({ ...routing, alternateLinks: false });

/** Before every page: its language, and a policy with a nonce made for this one reply. */
export default function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  // Next puts the nonce of this header on its own scripts.
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  const response = localise(new NextRequest(request, { headers }));
  response.headers.set("content-security-policy", policy);
  // The service worker compares it with that of what it has kept.
  response.headers.set(MARK_HEADER, sessionMark(request.cookies.get(cookieName())?.value));
  for (const [name, value] of Object.entries(PAGE_HEADERS)) response.headers.set(name, value);
  return response;
}

export const config = {
  // Pages only. Handlers, probes and files set their own headers and need no language.
  matcher: [
    "/((?!api(?:/|$)|healthz$|readyz$|_next/|.*\\.(?:ico|png|svg|jpg|webp|woff2|txt|xml|json|webmanifest|js|map)$).*)",
  ],
};
