import "server-only";
import {
  allowInsecureRequests,
  Configuration,
  discovery,
  enableNonRepudiationChecks,
  type ServerMetadata,
} from "openid-client";
import type { Provider } from "@/lib/contracts/social";
import { settings } from "@/lib/server/config";
import { clientAuth } from "./client-secret";
import type { SocialProvider } from "./settings";

/** A member is waiting: better to say so than to hang. */
const TIMEOUT_SECONDS = 8;
/** Keys are fetched anew by the library when an unknown one turns up; the rest changes rarely. */
const KEEP_MS = 60 * 60_000;

/** Where a provider's own description leaves it out: Facebook's names no place to get tokens. */
const TOKEN_ENDPOINTS: Partial<Record<Provider, string>> = {
  facebook: "https://graph.facebook.com/oauth/access_token",
};

const known = new Map<string, { at: number; configuration: Promise<Configuration> }>();

/**
 * What a provider says of itself, read at its `/.well-known/openid-configuration` and kept for a
 * while; a failure is not kept.
 */
export function configurationOf(
  provider: Provider,
  given: SocialProvider,
  now: number = Date.now(),
): Promise<Configuration> {
  const key = `${provider} ${given.issuer} ${given.clientId}`;
  const found = known.get(key);
  if (found && now - found.at < KEEP_MS) return found.configuration;
  const configuration = discover(provider, given);
  known.set(key, { at: now, configuration });
  configuration.catch(() => known.delete(key));
  return configuration;
}

async function discover(provider: Provider, given: SocialProvider): Promise<Configuration> {
  const issuer = new URL(given.issuer);
  // The settings let plain http through for this machine alone.
  const isLocal = issuer.protocol === "http:";
  const found = await discovery(issuer, given.clientId, undefined, clientAuth(given), {
    timeout: TIMEOUT_SECONDS,
    execute: isLocal ? [allowInsecureRequests] : [],
  });
  const server: ServerMetadata = { ...found.serverMetadata() } as ServerMetadata;
  const tokens = server.token_endpoint ?? TOKEN_ENDPOINTS[provider];
  const configuration = new Configuration(
    tokens === undefined ? server : { ...server, token_endpoint: tokens },
    given.clientId,
    undefined,
    clientAuth(given),
  );
  configuration.timeout = TIMEOUT_SECONDS;
  if (isLocal) allowInsecureRequests(configuration);
  // The token goes on to CareCloud, so its signature counts, not only the wire it came over.
  enableNonRepudiationChecks(configuration);
  return configuration;
}

/** Where a provider sends the member back to; registered with it, never taken from a request. */
export const callbackUrl = (provider: Provider): string =>
  `${settings().appOrigin}/api/session/social/${provider}/callback`;
