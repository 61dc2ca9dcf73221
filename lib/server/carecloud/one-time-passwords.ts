import "server-only";
import { z } from "zod";
import type { ContactType } from "@/lib/contracts/contact-proof";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { settings } from "@/lib/server/config";
import type { CallContext } from "./context";
import { id, readRecord } from "./schemas/lenient";
import { repeatable, upstreamUnavailable } from "./transport/failures";
import { upstream } from "./upstream";

/** Upstream's numbers of the channels that reach a contact. */
const CHANNELS: Record<ContactType, number> = { email: 1, phone: 2 };
/** Digits only: easy to read off one screen and type into another. */
const NUMERIC = 2;

const Requested = z.object({ request_id: id });
const Verified = z.object({ is_valid: z.boolean() });

export interface CodeRecipient {
  type: ContactType;
  contact: string;
  /** Upstream's message; undefined: the project's default. */
  templateId: string | undefined;
}

/**
 * Sends a one-time code. `POST /one-time-password/actions/send`.
 * @param token one made for this visitor alone: never the guest token
 * @returns the id that verifying takes; `invalid_fields` where upstream will not send there;
 *   `rate_limited`; `upstream_unavailable`
 */
export const sendOneTimePassword = async (
  ctx: CallContext,
  token: string,
  { type, contact, templateId }: CodeRecipient,
): Promise<Result<string>> => {
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: "/one-time-password/actions/send",
    token,
    body: {
      external_application_id: settings().applicationId,
      communication_channel_id: CHANNELS[type],
      recipient: contact,
      otp_type: NUMERIC,
      ...(templateId !== undefined && { message_template_id: templateId }),
    },
  });
  if (!reply.ok) {
    return reply.error.fields?.recipient
      ? fail("invalid_fields", { fields: { contact: "invalid_format" } })
      : repeatable(reply);
  }
  const requested = readRecord(reply.body, Requested);
  return requested ? ok(requested.request_id) : upstreamUnavailable();
};

/**
 * Verifies a one-time code. `POST /one-time-password/actions/verify`.
 * @returns `code_wrong`; `code_expired` where the request is too old, used or unknown;
 *   `upstream_unavailable`
 */
export const verifyOneTimePassword = async (
  ctx: CallContext,
  token: string,
  { requestId, code }: { requestId: string; code: string },
): Promise<Result<void>> => {
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: "/one-time-password/actions/verify",
    token,
    body: {
      external_application_id: settings().applicationId,
      request_id: requestId,
      verification_code: code,
    },
  });
  if (reply.ok) {
    const verified = readRecord(reply.body, Verified);
    if (!verified) return upstreamUnavailable();
    return verified.is_valid ? ok(undefined) : fail("code_wrong");
  }
  const { code: reason, fields } = reply.error;
  if (fields?.verificationCode) return fail("code_wrong");
  if (fields?.requestId || reason === "not_found") return fail("code_expired");
  return repeatable(reply);
};
