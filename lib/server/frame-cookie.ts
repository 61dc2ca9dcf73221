import "server-only";
import { cookieReach, secretCookieName } from "@/lib/server/http/cookie-attributes";

const name = () => secretCookieName("frame", true);

/** Says nothing. Set with a page in a frame, to see whether the browser lets the site have cookies there. */
export const frameCookie = (): string => `${name()}=1; ${cookieReach(true)}; HttpOnly`;

/** Whether the browser sent it back. */
export const hasFrameCookie = (request: {
  cookies: { get(name: string): { value: string } | undefined };
}): boolean => request.cookies.get(name()) !== undefined;
