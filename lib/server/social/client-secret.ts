import "server-only";
import { sign } from "node:crypto";
import type { ClientAuth } from "openid-client";
import type { SocialProvider } from "./settings";

const LIFE_SECONDS = 5 * 60;

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/**
 * A secret as Apple wants it: a token signed with the key from its developer pages. Made for each
 * exchange, so that nobody has to renew one by hand every six months.
 */
export function signedSecret(
  { clientId, issuer }: Pick<SocialProvider, "clientId" | "issuer">,
  key: { teamId: string; keyId: string; privateKey: string },
  now: number = Date.now(),
): string {
  const iat = Math.floor(now / 1000);
  const head = encode({ alg: "ES256", kid: key.keyId });
  const claims = { iss: key.teamId, iat, exp: iat + LIFE_SECONDS, aud: issuer, sub: clientId };
  const signed = `${head}.${encode(claims)}`;
  const signature = sign("sha256", Buffer.from(signed), {
    key: key.privateKey,
    dsaEncoding: "ieee-p1363",
  });
  return `${signed}.${signature.toString("base64url")}`;
}

/** Proves to the provider who this site is, in the body of the request for tokens. */
export const clientAuth =
  (provider: SocialProvider): ClientAuth =>
  (_server, _client, body) => {
    const { clientId, proof } = provider;
    body.set("client_id", clientId);
    body.set(
      "client_secret",
      proof.kind === "secret" ? proof.secret : signedSecret(provider, proof),
    );
  };
