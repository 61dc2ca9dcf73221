import "server-only";
import { randomBytes } from "node:crypto";
import { settings } from "@/lib/server/config";
import { PENDING_SECONDS } from "./pending";

const isSecure = () => settings().appOrigin.startsWith("https:");

/** As the session's cookie: WebKit refuses Secure ones on http://localhost. */
export const browserCookieName = (): string => (isSecure() ? "__Host-social" : "social");

const attributes = () => `Path=/; HttpOnly; SameSite=Lax${isSecure() ? "; Secure" : ""}`;

/** `Set-Cookie` that tells the browser that began from every other, for as long as it may take. */
export const browserCookie = (secret: string): string =>
  `${browserCookieName()}=${secret}; Max-Age=${PENDING_SECONDS}; ${attributes()}`;

/** The browser's secret: the one it has, for another tab may be at a provider too, or a new one. */
export const browserSecret = (value: string | undefined): string =>
  value && /^[\w-]{43}$/.test(value) ? value : randomBytes(32).toString("base64url");
