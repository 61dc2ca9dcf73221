import { generateKeyPairSync, verify } from "node:crypto";
import { expect, test } from "vitest";
import { signedSecret } from "./client-secret";

test("a signed secret is what Apple asks for", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const client = { clientId: "com.example.club", issuer: "https://appleid.apple.com" };
  const secret = signedSecret(client, { teamId: "T", keyId: "K", privateKey: pem }, 1_000_000);
  const [head = "", claims = "", signature = ""] = secret.split(".");
  const read = (part: string): unknown => JSON.parse(Buffer.from(part, "base64url").toString());
  expect(read(head)).toEqual({ alg: "ES256", kid: "K" });
  expect(read(claims)).toEqual({
    iss: "T",
    iat: 1000,
    exp: 1300,
    aud: "https://appleid.apple.com",
    sub: "com.example.club",
  });
  const key = { key: publicKey, dsaEncoding: "ieee-p1363" } as const;
  const signed = Buffer.from(`${head}.${claims}`);
  expect(verify("sha256", signed, key, Buffer.from(signature, "base64url"))).toBe(true);
});
