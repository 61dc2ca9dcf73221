import "server-only";
import { settings } from "@/lib/server/config";
import { validId } from "@/lib/server/session/cookie";
import { PROOF_SECONDS } from "./record";

const isSecure = () => settings().appOrigin.startsWith("https:");

const cookieName = (): string => (isSecure() ? "__Host-contact-proof" : "contact-proof");

const attributes = () => `Path=/; HttpOnly; SameSite=Lax${isSecure() ? "; Secure" : ""}`;

/** `Set-Cookie` that ties a proof to this browser. */
export const proofCookie = (secret: string): string =>
  `${cookieName()}=${secret}; Max-Age=${PROOF_SECONDS}; ${attributes()}`;

/** `Set-Cookie` that forgets the proof. */
export const expiredProofCookie = (): string => `${cookieName()}=; Max-Age=0; ${attributes()}`;

/** The proof that this browser holds, unchecked but for its form. */
export const proofOf = (request: {
  cookies: { get(name: string): { value: string } | undefined };
}): string | null => validId(request.cookies.get(cookieName())?.value);
