import "server-only";
import { z } from "zod";
import type { HandOverCode, HandOverInput } from "@/lib/contracts/hand-over";
import { ok, type Result } from "@/lib/contracts/result";
import { settings } from "@/lib/server/config";
import type { CallContext, MemberContext } from "./context";
import { parseDateTime } from "./mappers/time";
import { raised } from "./raised";
import { readOne } from "./reading";
import { id, text } from "./schemas/lenient";
import { upstream } from "./upstream";

const AuthToken = z.object({ authentication_token: id, token_request_id: id, valid_to: text });

/** `token_type`: with letters, or digits alone for somebody who types it in. */
const TYPES = { alphanumeric: 1, numeric: 2 } as const;
export type CodeType = keyof typeof TYPES;

/**
 * A short code that signs the member in to another application, once and for a few minutes.
 * `GET /tokens/{token_id}/actions/auth-token`.
 * @param applicationId the destination's external application id
 * @returns `forbidden` or `not_found` where the project has no hand-over or no such application
 */
export const createHandOverCode = async (
  ctx: MemberContext,
  applicationId: string,
  type: CodeType,
): Promise<Result<Omit<HandOverCode, "url">>> => {
  const read = await readOne(
    ctx,
    {
      path: "/tokens/{token_id}/actions/auth-token",
      params: { token_id: ctx.token },
      query: { external_application_id: applicationId, token_type: TYPES[type] },
      token: ctx.token,
    },
    AuthToken,
    // Each asking makes a code of its own: two windows must not share one.
    { fresh: true },
  );
  if (!read.ok) return read;
  const { authentication_token, token_request_id, valid_to } = read.value;
  const validTo = parseDateTime(valid_to, settings().timeZone);
  const left = validTo === null ? null : Math.round((Date.parse(validTo) - Date.now()) / 1000);
  return ok({
    code: authentication_token,
    tokenRequestId: token_request_id,
    validTo,
    secondsLeft: left === null ? null : Math.max(0, left),
  });
};

/**
 * Raises a fresh token to that of the member whom another application has signed in and sent here.
 * `POST /tokens/{token_id}/actions/authentication-token-login`.
 * @param token made for this sign-in alone: never the guest token
 * @returns `invalid_credentials` for a code that is wrong, used, too old or for somebody else;
 *   `rate_limited`; `upstream_unavailable`
 */
export const handOverLogin = async (
  ctx: CallContext,
  token: string,
  given: HandOverInput,
): Promise<Result<{ customerId: string }>> =>
  raised(
    await upstream().transport.write(ctx, {
      method: "POST",
      path: "/tokens/{token_id}/actions/authentication-token-login",
      params: { token_id: token },
      token,
      body: {
        application_id: settings().applicationId,
        token: given.token,
        token_request_id: given.tokenRequestId,
      },
    }),
  );
