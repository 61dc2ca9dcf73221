import "server-only";
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { after } from "next/server";
import type { ResetRequest } from "@/lib/contracts/password-reset";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { listResetChannels } from "@/lib/server/carecloud/communication-channels";
import { unhurried, type PublicContext } from "@/lib/server/carecloud/context";
import { sendPasswordSetup } from "@/lib/server/carecloud/password-reset";
import { createToken } from "@/lib/server/carecloud/tokens";
import { normalContact } from "@/lib/server/contacts";
import { countGuest } from "@/lib/server/limits";
import { log } from "@/lib/server/log";
import { asOutage } from "@/lib/server/session/open-session";

/** When everybody is answered: most letters are on their way by then, but nobody waits for theirs. */
const ANSWER_MS = 600;

/**
 * Has a link for a new password sent, and answers the same at the same time whether or not anybody is
 * there to get it. The letter is written behind the answer, which tells nothing of it: how long upstream
 * needs, and whether it fails, may depend on the recipient. An outage is told by the token that is made
 * first, before upstream hears of any recipient; of a letter that failed, only the log tells.
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
  const time = wait(ANSWER_MS);
  // A device token of its own, which nobody uses again.
  const token = await createToken(ctx, { deviceId: randomUUID(), name: "Password reset" });
  // The server waits for what comes after an answer before it stops.
  if (token.ok) after(send(unhurried(ctx), token.data, { channelId, recipient }));
  await time;
  return token.ok ? ok(undefined) : { ok: false, error: asOutage(token.error) };
}

/** Writes the letter, and never fails: nobody is there to be told. */
async function send(ctx: PublicContext, token: string, request: ResetRequest): Promise<void> {
  const { requestId } = ctx;
  try {
    const sent = await sendPasswordSetup(ctx, token, request);
    if (!sent.ok) log.warn({ requestId, code: sent.error.code }, "no letter for a new password");
  } catch (error) {
    log.error({ err: error, requestId }, "no letter for a new password");
  }
}
