import "server-only";
import { authorizationCodeGrant, ResponseBodyError } from "openid-client";
import type { Failure } from "@/lib/contracts/result";
import type { Provider, SocialProblem } from "@/lib/contracts/social";
import type { CallContext } from "@/lib/server/carecloud/context";
import { socialLogin } from "@/lib/server/carecloud/social";
import { hashId } from "@/lib/server/crypt";
import { log } from "@/lib/server/log";
import { openSession, type Opener } from "@/lib/server/session/open-session";
import { problemPage } from "./landing";
import { recall, take, type Pending, type ProviderReply } from "./pending";
import { callbackUrl, configurationOf } from "./provider";
import type { SocialProvider } from "./settings";

/** How providers say that the member did not want to after all. */
const CANCELLED = new Set(["access_denied", "user_cancelled_authorize", "user_denied"]);

/** Where the browser goes next, and its new session where there is one. */
export interface Landing {
  to: string;
  session?: string;
}

interface Return {
  provider: Provider;
  given: SocialProvider;
  reply: ProviderReply;
  /** The secret in the cookie of the browser that came back; null where it has none. */
  secret: string | null;
}

/**
 * Ends a sign-in: only in the browser that began it, and only once. The code becomes the provider's
 * tokens, whose signature, audience and nonce are checked; one of them goes to CareCloud, which
 * knows the member by it.
 * @throws StoreUnavailable
 */
export async function finish(
  ctx: CallContext,
  opener: Opener,
  { provider, given, reply, secret }: Return,
): Promise<Landing> {
  const pending = await recall(reply.state);
  const isOwn = pending?.provider === provider && secret && pending.browser === hashId(secret);
  if (!pending || !isOwn || !reply.state || !(await take(reply.state))) {
    return { to: problemPage({ provider, locale: ctx.locale }, "expired") };
  }
  const fail = (problem: SocialProblem) => ({ to: problemPage(pending, problem) });
  if (reply.error) return fail(CANCELLED.has(reply.error) ? "cancelled" : refused(provider, reply));
  const token = await exchange(pending, given, reply);
  if (!token) return fail("failed");
  const local = { ...ctx, locale: pending.locale };
  const opened = await openSession(local, opener, (device) =>
    socialLogin(local, device.token, { networkId: given.networkId, token }),
  );
  if (!opened.ok) return fail(problemOf(opened.error));
  return { to: `/${pending.locale}${pending.returnTo}`, session: opened.data };
}

/** Turns the code into the token that CareCloud gets; null where the provider does not give one. */
async function exchange(
  { provider, verifier, nonce }: Pending,
  given: SocialProvider,
  { state, code, iss }: ProviderReply,
): Promise<string | null> {
  // Our own address, whatever the request says: what a proxy made of it would not fit the provider's.
  const url = new URL(callbackUrl(provider));
  for (const [name, value] of Object.entries({ state, code, iss })) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  try {
    const tokens = await authorizationCodeGrant(await configurationOf(provider, given), url, {
      pkceCodeVerifier: verifier,
      expectedNonce: nonce,
      ...(state !== undefined && { expectedState: state }),
      idTokenExpected: true,
    });
    return (given.token === "id_token" ? tokens.id_token : tokens.access_token) ?? null;
  } catch (error) {
    // Its cause may hold what the provider sent: only what names the mistake is written down.
    const reason = error instanceof ResponseBodyError ? error.error : String(error);
    log.warn({ provider, reason }, "the provider's answer was no good");
    return null;
  }
}

function refused(provider: Provider, { error = "" }: ProviderReply): SocialProblem {
  log.warn({ provider, reason: error.replace(/[^\w.-]/g, "") }, "the provider refused");
  return "failed";
}

const problemOf = ({ code }: Failure): SocialProblem => {
  if (code === "invalid_credentials") return "unknown";
  return code === "rate_limited" ? "busy" : "failed";
};
