import "server-only";
import type { NextRequest } from "next/server";
import { hashId } from "@/lib/server/crypt";
import { cookieReach, secretCookieName } from "@/lib/server/http/cookie-attributes";
import { isFramed, type AskingHeaders } from "@/lib/server/http/framing";
import { ABSOLUTE_SECONDS } from "./record";

/** A request, for what its session cookie is called and where it is sent. */
interface Asking {
  headers: AskingHeaders;
}

/** The session cookie of a request: inside a frame it is one of its own. */
export const cookieName = ({ headers }: Asking): string =>
  secretCookieName("session", isFramed(headers));

const attributes = ({ headers }: Asking) => `${cookieReach(isFramed(headers))}; HttpOnly`;

/** `Set-Cookie` of a new session. It is set once: reads never renew it. */
export const sessionCookie = (request: Asking, id: string): string =>
  `${cookieName(request)}=${id}; Max-Age=${ABSOLUTE_SECONDS}; ${attributes(request)}`;

/** `Set-Cookie` that forgets the session. */
export const expiredCookie = (request: Asking): string =>
  `${cookieName(request)}=; Max-Age=0; ${attributes(request)}`;

/** An id as this app makes them; null for anything else, which is then never looked up. */
export const validId = (value: string | undefined): string | null =>
  value && /^[\w-]{43}$/.test(value) ? value : null;

/** Hash of the id that a request's cookie holds, whatever has become of its session; null without one. */
export function cookieHash(request: Asking & Pick<NextRequest, "cookies">): string | null {
  const id = validId(request.cookies.get(cookieName(request))?.value);
  return id && hashId(id);
}
