import "server-only";
import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import type { Provider } from "@/lib/contracts/social";
import { hashId } from "@/lib/server/crypt";
import { countTries } from "@/lib/server/limits";
import { problemPage, type Journey } from "./landing";
import { remember } from "./pending";
import { callbackUrl, configurationOf } from "./provider";
import type { SocialProvider } from "./settings";
import { worksIn } from "./webview";

/** Who they are and how to reach them; nothing else is asked of anybody. */
const SCOPE = "openid email";

/** Apple posts its answer wherever more than the bare account is asked for. */
const POSTS: ReadonlySet<Provider> = new Set(["apple"]);

/** Whether a provider answers with a form that it has the browser post to us. */
export const postsItsReply = (provider: Provider): boolean => POSTS.has(provider);

const PER_ADDRESS = { name: "social", max: 60, seconds: 15 * 60 };

interface Visitor {
  address: string;
  userAgent: string | null;
  /** The secret in the cookie of this browser. */
  secret: string;
}

/**
 * Begins a sign-in: remembers state, nonce and PKCE verifier for this browser.
 * @returns the provider's page to go to; the sign-in page where it cannot be
 * @throws where the provider does not say how it is to be asked; StoreUnavailable
 */
export async function begin(
  journey: Journey & { returnTo: string },
  given: SocialProvider,
  { address, userAgent, secret }: Visitor,
): Promise<string> {
  const { provider, locale, returnTo } = journey;
  if (!worksIn(provider, userAgent)) return problemPage(journey, "webview");
  if (!(await countTries(PER_ADDRESS, address)).ok) return problemPage(journey, "busy");
  const configuration = await configurationOf(provider, given);
  const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
  await remember(state, { provider, browser: hashId(secret), nonce, verifier, locale, returnTo });
  return buildAuthorizationUrl(configuration, {
    redirect_uri: callbackUrl(provider),
    scope: SCOPE,
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    ...(postsItsReply(provider) && { response_mode: "form_post" }),
  }).href;
}
