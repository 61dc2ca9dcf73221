import "server-only";
import { fail, type Result } from "@/lib/contracts/result";
import type { SignInInput } from "@/lib/contracts/session";
import type { CallContext } from "@/lib/server/carecloud/context";
import { login } from "@/lib/server/carecloud/tokens";
import { countSignIn, forgetSlips } from "@/lib/server/limits";
import { site } from "@/lib/site";
import { identify, type Identifier } from "./identify";
import { asOutage, openSession, type Device, type Opener } from "./open-session";

/**
 * Signs a member in by what they typed, in a new session.
 * Upstream: `POST /tokens`, `POST /tokens/{token_id}/actions/login`.
 * @param address the visitor's, for the limits
 * @param device as `knownDevice` has it of this browser and account
 * @returns the new session id, for the cookie; `invalid_credentials` whether the member is unknown,
 *   blocked or the password wrong; `rate_limited`; `upstream_unavailable`
 * @throws StoreUnavailable
 */
export async function signIn(
  ctx: CallContext,
  input: SignInInput,
  address: string,
  opener: Opener,
  device: string | null = null,
): Promise<Result<string>> {
  const readings = identify(input.login, site().callingCode);
  const account = accountOf(input.login);
  const allowed = await countSignIn({ address, account, device });
  if (!allowed.ok) return allowed;
  if (readings.length === 0) return fail("invalid_credentials");

  const session = await openSession(ctx, opener, (device) =>
    tryLogins(ctx, device, readings, input.password),
  );
  if (session.ok) await forgetSlips({ address, account, device });
  return session;
}

/** A login in one spelling, by which its tries are counted. */
export function accountOf(login: string): string {
  const [likeliest] = identify(login, site().callingCode);
  return likeliest ? `${likeliest.type}:${likeliest.value}` : login;
}

/** Tries each reading of the login until one fits. A wrong one leaves the token anonymous. */
async function tryLogins(
  ctx: CallContext,
  device: Device,
  readings: Identifier[],
  password: string,
): Promise<Result<{ customerId: string }>> {
  for (const reading of readings) {
    const result = await login(ctx, device.token, { ...reading, password });
    if (result.ok) return result;
    if (result.error.code === "invalid_credentials") continue;
    return { ok: false, error: asOutage(result.error) };
  }
  return fail("invalid_credentials");
}
