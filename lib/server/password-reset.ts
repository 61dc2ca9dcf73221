import "server-only";
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { ResetRequest } from "@/lib/contracts/password-reset";
import { fail, type Result } from "@/lib/contracts/result";
import { listResetChannels } from "@/lib/server/carecloud/communication-channels";
import type { PublicContext } from "@/lib/server/carecloud/context";
import { sendPasswordSetup } from "@/lib/server/carecloud/password-reset";
import { createToken } from "@/lib/server/carecloud/tokens";
import { normalContact } from "@/lib/server/contacts";
import { countGuest } from "@/lib/server/limits";
import { asOutage } from "@/lib/server/session/open-session";

/** However quickly upstream knows that it has nobody to write to, the answer takes as long. */
const LEAST_MS = 600;

/**
 * Has a link for a new password sent, and answers the same whether or not anybody is there to get it.
 * Upstream: `GET /communication-channels`, `POST /tokens`,
 * `POST /tokens/{token_id}/actions/send-password-setup-email`.
 * @returns `invalid_fields`; `rate_limited`; `upstream_unavailable`
 */
export async function requestPasswordReset(
  ctx: PublicContext,
  { channelId, recipient: typed }: ResetRequest,
  address: string,
): Promise<Result<void>> {
  const channels = await listResetChannels(ctx);
  if (!channels.ok) return { ok: false, error: asOutage(channels.error) };
  const channel = channels.data.find(({ id }) => id === channelId);
  if (!channel) return fail("invalid_fields", { fields: { channelId: "not_found" } });
  const recipient = normalContact(channel.recipient, typed);
  if (recipient === null) {
    return fail("invalid_fields", { fields: { recipient: "invalid_format" } });
  }
  const allowed = await countGuest("passwordMail", address, recipient);
  if (!allowed.ok) return allowed;
  const [sent] = await Promise.all([send(ctx, { channelId, recipient }), wait(LEAST_MS)]);
  return sent.ok ? sent : { ok: false, error: asOutage(sent.error) };
}

/** On a device token of its own, which nobody uses again. */
async function send(ctx: PublicContext, request: ResetRequest): Promise<Result<void>> {
  const token = await createToken(ctx, { deviceId: randomUUID(), name: "Password reset" });
  return token.ok ? sendPasswordSetup(ctx, token.data, request) : token;
}
