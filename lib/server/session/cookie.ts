import "server-only";
import { settings } from "@/lib/server/config";
import { ABSOLUTE_SECONDS } from "./record";

const isSecure = () => settings().appOrigin.startsWith("https:");

/** WebKit refuses Secure cookies on http://localhost, the only place without https. */
export const cookieName = (): string => (isSecure() ? "__Host-session" : "session");

const attributes = () => `Path=/; HttpOnly; SameSite=Lax${isSecure() ? "; Secure" : ""}`;

/** `Set-Cookie` of a new session. It is set once: reads never renew it. */
export const sessionCookie = (id: string): string =>
  `${cookieName()}=${id}; Max-Age=${ABSOLUTE_SECONDS}; ${attributes()}`;

/** `Set-Cookie` that forgets the session. */
export const expiredCookie = (): string => `${cookieName()}=; Max-Age=0; ${attributes()}`;

/** An id as this app makes them; null for anything else, which is then never looked up. */
export const validId = (value: string | undefined): string | null =>
  value && /^[\w-]{43}$/.test(value) ? value : null;
