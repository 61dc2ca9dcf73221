import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { parseSocial } from "./settings";

const pem = generateKeyPairSync("ec", { namedCurve: "P-256" })
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString();

const problems = (env: Record<string, string>) =>
  parseSocial(env).problems.map(({ name, message }) => `${name} ${message}`);

test("offers nobody where nothing is set", () => {
  expect(parseSocial({ SOCIAL_GOOGLE_CLIENT_ID: " " })).toEqual({ providers: {}, problems: [] });
});

test("knows where the three are and what CareCloud gets of each", () => {
  const { providers } = parseSocial({
    SOCIAL_GOOGLE_CLIENT_ID: "g",
    SOCIAL_GOOGLE_CLIENT_SECRET: "s",
    SOCIAL_FACEBOOK_CLIENT_ID: "f",
    SOCIAL_FACEBOOK_CLIENT_SECRET: "s",
    SOCIAL_FACEBOOK_NETWORK_ID: "fb",
    SOCIAL_APPLE_CLIENT_ID: "a",
    SOCIAL_APPLE_TEAM_ID: "team",
    SOCIAL_APPLE_KEY_ID: "key",
    SOCIAL_APPLE_PRIVATE_KEY: pem.replaceAll("\n", "\\n"),
  });
  expect(providers).toMatchObject({
    google: {
      issuer: "https://accounts.google.com",
      networkId: "google",
      token: "id_token",
      proof: { kind: "secret", secret: "s" },
    },
    apple: { issuer: "https://appleid.apple.com", token: "id_token" },
    facebook: { issuer: "https://www.facebook.com", networkId: "fb", token: "access_token" },
  });
  expect(providers.apple?.proof).toEqual({
    kind: "key",
    teamId: "team",
    keyId: "key",
    privateKey: pem,
  });
});

test("names all that is missing or wrong, and never shows a value", () => {
  expect(
    problems({
      SOCIAL_GOOGLE_ISSUER: "http://issuer.example.com",
      SOCIAL_GOOGLE_TOKEN: "both",
      SOCIAL_APPLE_CLIENT_ID: "a",
      SOCIAL_APPLE_KEY_ID: "key",
      SOCIAL_APPLE_PRIVATE_KEY: "secret words",
      SOCIAL_FACEBOOK_CLIENT_ID: "f",
      SOCIAL_GOGLE_CLIENT_ID: "typo",
    }),
  ).toEqual([
    "SOCIAL_GOGLE_CLIENT_ID is not a setting of this app",
    "SOCIAL_GOOGLE_CLIENT_ID is missing",
    "SOCIAL_GOOGLE_ISSUER must be the provider's https address (http only for this machine)",
    "SOCIAL_GOOGLE_TOKEN must be id_token or access_token",
    "SOCIAL_GOOGLE_CLIENT_SECRET is missing",
    "SOCIAL_APPLE_PRIVATE_KEY must be the key file's text (its line ends may be written as \\n), a P-256 key in PEM",
    "SOCIAL_APPLE_TEAM_ID is missing",
    "SOCIAL_FACEBOOK_CLIENT_SECRET is missing",
  ]);
});

test.each([
  ["http://127.0.0.1:9000", true],
  ["http://localhost:9000/realm", true],
  ["https://login.example.com/realm", true],
  ["http://login.example.com", false],
  ["https://user:word@login.example.com", false],
])("takes plain http for this machine alone: %s", (issuer, fine) => {
  const found = problems({
    SOCIAL_GOOGLE_CLIENT_ID: "g",
    SOCIAL_GOOGLE_CLIENT_SECRET: "s",
    SOCIAL_GOOGLE_ISSUER: issuer,
  });
  expect(found.length === 0).toBe(fine);
});
