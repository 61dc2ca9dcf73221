import "server-only";
import { createPrivateKey } from "node:crypto";
import { z } from "zod";
import { PROVIDERS, type Provider } from "@/lib/contracts/social";
import { MISSING, parsed, secureUrl } from "@/lib/server/setting-values";

/** How this site proves to a provider who it is. */
export type ClientProof =
  | { kind: "secret"; secret: string }
  /** Apple's way: a key from its developer pages signs a short-lived secret. */
  | { kind: "key"; teamId: string; keyId: string; privateKey: string };

/** A provider as the operator configures it. */
export interface SocialProvider {
  issuer: string;
  clientId: string;
  proof: ClientProof;
  /** `social_network_id`: how the CareCloud project calls it. */
  networkId: string;
  /** Which of the provider's tokens CareCloud gets. */
  token: "id_token" | "access_token";
}

export type SocialProviders = Partial<Record<Provider, SocialProvider>>;

interface Problem {
  name: string;
  message: string;
}

type Environment = Record<string, string | undefined>;

const ISSUERS: Record<Provider, string> = {
  google: "https://accounts.google.com",
  apple: "https://appleid.apple.com",
  facebook: "https://www.facebook.com",
};

/** What the providers' own kits for apps hand to a server that checks who somebody is. */
const TOKENS: Record<Provider, SocialProvider["token"]> = {
  google: "id_token",
  apple: "id_token",
  facebook: "access_token",
};

const COMMON = {
  CLIENT_ID: z.string({ error: MISSING }),
  CLIENT_SECRET: z.string().optional(),
  ISSUER: parsed(
    "must be the provider's https address (http only for this machine)",
    (value) => secureUrl(value) && value,
  ).optional(),
  NETWORK_ID: z.string().optional(),
  TOKEN: z
    .enum(["id_token", "access_token"], { error: "must be id_token or access_token" })
    .optional(),
};

const KEY = {
  TEAM_ID: z.string().optional(),
  KEY_ID: z.string().optional(),
  PRIVATE_KEY: parsed(
    "must be the key file's text (its line ends may be written as \\n), a P-256 key in PEM",
    privateKeyOf,
  ).optional(),
};

const KEY_NAMES = Object.keys(KEY) as (keyof typeof KEY)[];
const ANY = z.object({ ...COMMON, ...KEY });
const namesOf = (provider: Provider): string[] =>
  Object.keys(provider === "apple" ? ANY.shape : COMMON);
const settingName = (provider: Provider, name: string) =>
  `SOCIAL_${provider.toUpperCase()}_${name}`;

/** Names of every setting there is of this kind. */
const SOCIAL_SETTINGS: readonly string[] = PROVIDERS.flatMap((provider) =>
  namesOf(provider).map((name) => settingName(provider, name)),
);

function privateKeyOf(value: string): string | null {
  const pem = value.replaceAll("\\n", "\n");
  try {
    const { asymmetricKeyDetails } = createPrivateKey(pem);
    return asymmetricKeyDetails?.namedCurve === "prime256v1" ? pem : null;
  } catch {
    return null;
  }
}

/** Reads `SOCIAL_*`: a provider is there where any setting of it is, and then it must be whole. */
export function parseSocial(env: Environment): { providers: SocialProviders; problems: Problem[] } {
  const known = new Set(SOCIAL_SETTINGS);
  const problems: Problem[] = Object.keys(env)
    .filter((name) => name.startsWith("SOCIAL_") && env[name]?.trim() && !known.has(name))
    .map((name) => ({ name, message: "is not a setting of this app" }));
  const providers: SocialProviders = {};
  for (const provider of PROVIDERS) {
    const found = parseProvider(provider, env);
    if (Array.isArray(found)) problems.push(...found);
    else if (found) providers[provider] = found;
  }
  return { providers, problems };
}

function parseProvider(provider: Provider, env: Environment): SocialProvider | Problem[] | null {
  const given = Object.fromEntries(
    namesOf(provider).map((name) => [name, env[settingName(provider, name)]?.trim() || undefined]),
  );
  if (Object.values(given).every((value) => value === undefined)) return null;
  const result = ANY.safeParse(given);
  const problems: Problem[] = (result.error?.issues ?? []).map(({ path, message }) => ({
    name: settingName(provider, String(path[0])),
    message,
  }));
  const missing = missingProof(provider, given);
  problems.push(
    ...missing.map((name) => ({ name: settingName(provider, name), message: MISSING })),
  );
  if (!result.success || problems.length > 0) return problems;
  const { CLIENT_ID, CLIENT_SECRET, ISSUER, NETWORK_ID, TOKEN, ...key } = result.data;
  return {
    issuer: ISSUER ?? ISSUERS[provider],
    clientId: CLIENT_ID,
    proof:
      CLIENT_SECRET === undefined
        ? {
            kind: "key",
            teamId: key.TEAM_ID ?? "",
            keyId: key.KEY_ID ?? "",
            privateKey: key.PRIVATE_KEY ?? "",
          }
        : { kind: "secret", secret: CLIENT_SECRET },
    networkId: NETWORK_ID ?? provider,
    token: TOKEN ?? TOKENS[provider],
  };
}

/** What is still needed to prove who the site is; Apple takes a ready secret or a key to make one. */
function missingProof(provider: Provider, given: Record<string, string | undefined>): string[] {
  if (given.CLIENT_SECRET) return [];
  const isKey = provider === "apple" && KEY_NAMES.some((name) => given[name]);
  return isKey ? KEY_NAMES.filter((name) => !given[name]) : ["CLIENT_SECRET"];
}
