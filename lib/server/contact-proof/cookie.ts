import "server-only";
import { cookieReach, secretCookieName } from "@/lib/server/http/cookie-attributes";
import { isFramed, type AskingHeaders } from "@/lib/server/http/framing";
import { validId } from "@/lib/server/session/cookie";
import { PROOF_SECONDS } from "./record";

interface Asking {
  headers: AskingHeaders;
}

const cookieName = ({ headers }: Asking): string =>
  secretCookieName("contact-proof", isFramed(headers));

const attributes = ({ headers }: Asking) => `${cookieReach(isFramed(headers))}; HttpOnly`;

/** `Set-Cookie` that ties a proof to this browser. */
export const proofCookie = (request: Asking, secret: string): string =>
  `${cookieName(request)}=${secret}; Max-Age=${PROOF_SECONDS}; ${attributes(request)}`;

/** `Set-Cookie` that forgets the proof. */
export const expiredProofCookie = (request: Asking): string =>
  `${cookieName(request)}=; Max-Age=0; ${attributes(request)}`;

/** The proof that this browser holds, unchecked but for its form. */
export const proofOf = (
  request: Asking & { cookies: { get(name: string): { value: string } | undefined } },
): string | null => validId(request.cookies.get(cookieName(request))?.value);
