import "server-only";
import { randomUUID } from "node:crypto";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { getLoginName, type LoginName } from "@/lib/server/carecloud/security";
import { createToken, login } from "@/lib/server/carecloud/tokens";
import { countTries, forgetTries } from "@/lib/server/limits";
import { asOutage } from "@/lib/server/session/open-session";
import { DEVICE_NAME, revoke } from "@/lib/server/session/revocations";

/** Whoever finds an open browser must not get to guess the password in it. */
const PER_MEMBER = { name: "password-proof", max: 8, seconds: 15 * 60 };

const wrong = () => fail("invalid_fields", { fields: { current: "refused" } });

/**
 * Proves that whoever asks knows the member's password, by signing in with it on a token that is
 * made for this and revoked at once: the session's own token is never touched.
 * Upstream: `GET /customers/{customer_id}`, `POST /tokens`, `POST /tokens/{token_id}/actions/login`.
 * @returns `invalid_fields` with `current` where it is wrong; `rate_limited`; `upstream_unavailable`
 * @throws StoreUnavailable
 */
export async function provePassword(ctx: MemberContext, password: string): Promise<Result<void>> {
  const allowed = await countTries(PER_MEMBER, ctx.customerId);
  if (!allowed.ok) return allowed;
  const name = await getLoginName(ctx);
  if (!name.ok) return name;
  const proven = await tryPassword(ctx, name.data, password);
  if (proven.ok) await forgetTries(PER_MEMBER, ctx.customerId);
  return proven;
}

/** The same without a limit, for a password that was just set and nobody guesses at. */
export async function tryPassword(
  ctx: MemberContext,
  name: LoginName,
  password: string,
): Promise<Result<void>> {
  const deviceId = randomUUID();
  const token = await createToken(ctx, { deviceId, name: DEVICE_NAME });
  if (!token.ok) return { ok: false, error: asOutage(token.error) };
  const result = await login(ctx, token.data, { ...name, password });
  if (!result.ok && result.error.code === "invalid_credentials") return wrong();
  // It was raised, or may have been: nobody needs it any more.
  await revoke(ctx, { token: token.data, deviceId });
  if (!result.ok) return { ok: false, error: asOutage(result.error) };
  return result.data.customerId === ctx.customerId ? ok(undefined) : wrong();
}
