import "server-only";
import type { ResetRequest } from "@/lib/contracts/password-reset";
import { ok, type Result } from "@/lib/contracts/result";
import type { CallContext } from "./context";
import { repeatable } from "./transport/failures";
import { upstream } from "./upstream";

/** How upstream says that it will not write to this recipient: nobody is told which way, or that. */
const HIDDEN = new Set(["bad_request", "invalid_fields", "forbidden", "not_found"]);

/**
 * Sends somebody the link to a form of CareCloud's where a new password is set.
 * `POST /tokens/{token_id}/actions/send-password-setup-email`.
 * @param token made for this request alone: never the guest token
 * @returns done also where upstream knows no such member; `rate_limited`; `upstream_unavailable`
 */
export const sendPasswordSetup = async (
  ctx: CallContext,
  token: string,
  { channelId, recipient }: ResetRequest,
): Promise<Result<void>> => {
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: "/tokens/{token_id}/actions/send-password-setup-email",
    params: { token_id: token },
    token,
    body: { communication_channel_id: channelId, recipient },
  });
  return reply.ok || HIDDEN.has(reply.error.code) ? ok(undefined) : repeatable(reply);
};
