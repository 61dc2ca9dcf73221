import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import { fail, ok, type Failure, type Result } from "@/lib/contracts/result";
import type { SignInInput } from "@/lib/contracts/session";
import type { CallContext } from "@/lib/server/carecloud/context";
import { createToken, login, logout } from "@/lib/server/carecloud/tokens";
import { hashId, seal } from "@/lib/server/crypt";
import { countSignIn, forgetSlips } from "@/lib/server/limits";
import { store } from "@/lib/server/store";
import { site } from "@/lib/site";
import { identify, type Identifier } from "./identify";
import { recordKey, timeToLive, type SessionRecord } from "./record";
import { DEVICE_NAME, queueRevocation, type Doomed } from "./revocations";
import { signOut } from "./sign-out";
import type { Session } from "./types";

/**
 * Signs a member in: a device token of its own is made, raised by the login, and kept on the
 * server under a new session id. What the browser was signed in to before ends.
 * Upstream: `POST /tokens`, `POST /tokens/{token_id}/actions/login`.
 * @param address the visitor's, for the limits
 * @returns the new session id, for the cookie; `invalid_credentials` whether the member is unknown,
 *   blocked or the password wrong; `rate_limited`; `upstream_unavailable`
 * @throws StoreUnavailable
 */
export async function signIn(
  ctx: CallContext,
  input: SignInInput,
  address: string,
  previous: Session,
): Promise<Result<string>> {
  const readings = identify(input.login, site().callingCode);
  const account = readings[0] ? `${readings[0].type}:${readings[0].value}` : input.login;
  const allowed = await countSignIn({ address, account });
  if (!allowed.ok) return allowed;
  if (readings.length === 0) return fail("invalid_credentials");

  const deviceId = randomUUID();
  const token = await createToken(ctx, { deviceId, name: DEVICE_NAME });
  if (!token.ok) return { ok: false, error: asOutage(token.error) };
  const device = { token: token.data, deviceId };
  const member = await tryLogins(ctx, device, readings, input.password);
  if (!member.ok) return member;

  const id = await createRecord(ctx, device, member.data.customerId).catch(
    async (error: unknown) => {
      // Nobody will hold this token, and without the store no queue can remember it.
      await logout(ctx, device.token);
      throw error;
    },
  );
  await forgetSlips({ address, account });
  if (previous.state === "member") await signOut(ctx, previous.id);
  return ok(id);
}

/** Tries each reading of the login until one fits. A wrong one leaves the token anonymous. */
async function tryLogins(
  ctx: CallContext,
  device: Doomed,
  readings: Identifier[],
  password: string,
): Promise<Result<{ customerId: string }>> {
  for (const reading of readings) {
    const result = await login(ctx, device.token, { ...reading, password });
    if (result.ok) return result;
    if (result.error.code === "invalid_credentials") continue;
    // It may have happened after all: a token nobody holds must not stay signed in.
    await queueRevocation(device);
    return { ok: false, error: asOutage(result.error) };
  }
  return fail("invalid_credentials");
}

async function createRecord(
  ctx: CallContext,
  { token, deviceId }: Doomed,
  customerId: string,
): Promise<string> {
  const id = randomBytes(32).toString("base64url");
  const now = Date.now();
  const record: SessionRecord = {
    customerId,
    deviceId,
    token: seal(token),
    createdAt: now,
    lastSeenAt: now,
    locale: ctx.locale,
  };
  await store().set(recordKey(hashId(id)), JSON.stringify(record), timeToLive(record, now));
  return id;
}

/** There is no session yet that could be over, and trying again is safe: what is left is an outage. */
const asOutage = (error: Failure): Failure =>
  error.code === "rate_limited"
    ? error
    : { code: "upstream_unavailable", retryable: true, retryAfter: error.retryAfter };
