import createMiddleware from "next-intl/middleware";
import { NextRequest, type NextResponse } from "next/server";
import { routing } from "@/lib/i18n/routing";
import { frameCookie } from "@/lib/server/frame-cookie";
import { isFramed } from "@/lib/server/http/framing";
import { contentSecurityPolicy, pageHeaders } from "@/lib/server/http/page-headers";
import { viewOf } from "@/lib/server/view";
import { cookieName } from "@/lib/server/session/cookie";
import { sessionMark } from "@/lib/server/session/mark";
import { MARK_HEADER, VIEW_HEADER } from "@/lib/worker/names";

// Links to other languages belong in the page, where they are made from APP_ORIGIN.
const localise = createMiddleware({ ...routing, alternateLinks: false });

/** Before every page: its language, its view, and a policy with a nonce made for this one reply. */
export default function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  // Next puts the nonce of this header on its own scripts.
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  const { view, cookie } = viewOf(request);
  headers.set(VIEW_HEADER, view);
  const response = localise(new NextRequest(request, { headers }));
  response.headers.set("content-security-policy", policy);
  const framed = isFramed(request.headers);
  for (const [name, value] of Object.entries(pageHeaders(framed))) {
    response.headers.set(name, value);
  }
  if (cookie) response.headers.append("set-cookie", cookie);
  if (framed) response.headers.append("set-cookie", frameCookie());
  // The service worker compares it with that of what it has kept.
  response.headers.set(MARK_HEADER, sessionMark(request.cookies.get(cookieName(request))?.value));
  return response;
}

export const config = {
  // Pages only. Handlers, probes and files set their own headers and need no language.
  matcher: [
    "/((?!api(?:/|$)|healthz$|readyz$|_next/|.*\\.(?:ico|png|svg|jpg|webp|woff2|txt|xml|json|webmanifest|js|map)$).*)",
  ],
};
