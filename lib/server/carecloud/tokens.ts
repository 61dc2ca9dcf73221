import "server-only";
import { z } from "zod";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { Locale } from "@/lib/i18n/locales";
import { settings } from "@/lib/server/config";
import { log } from "@/lib/server/log";
import type { CallContext, MemberContext } from "./context";
import { raised } from "./raised";
import { id, readRecord } from "./schemas/lenient";
import { repeatable, upstreamUnavailable } from "./transport/failures";
import { upstream } from "./upstream";

/** Somebody who proves who they are. */
export interface LoginInput {
  type: "email" | "phone" | "card";
  /** A phone number as digits with the international prefix. */
  value: string;
  password: string;
}

const NewToken = z.object({ token_id: id });

const setup = (language: Locale) => ({
  language_id: language,
  allowed_gps: false,
  allowed_notifications: false,
});

/**
 * Makes a device token. `POST /tokens`.
 * @param device its id must be unique: a token dies when another is made for the same device
 * @returns the token; it goes into the session record, sealed, and nowhere else
 */
export const createToken = async (
  ctx: CallContext,
  device: { deviceId: string; name: string },
): Promise<Result<string>> => {
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: "/tokens",
    token: null,
    body: {
      device: {
        device_id: device.deviceId,
        device_system: "Web",
        device_name: device.name,
        device_type: "Browser",
      },
      setup: setup(ctx.locale),
      external_application_id: settings().applicationId,
    },
  });
  if (!reply.ok) {
    const failure = repeatable(reply);
    if (failure.error.retryable) return failure;
    // Nobody's password is wrong here: the operator's settings are.
    log.error(
      { code: failure.error.code },
      "CareCloud refused to make a token: check its settings",
    );
    return fail("upstream_unavailable");
  }
  const made = readRecord(reply.body, NewToken);
  return made ? ok(made.token_id) : upstreamUnavailable();
};

/**
 * Raises a fresh token to a member's. `POST /tokens/{token_id}/actions/login`.
 * @param token made for this sign-in alone: never the guest token
 * @returns `invalid_credentials` for unknown, wrong and blocked alike; `rate_limited`;
 *   `upstream_unavailable`
 */
export const login = async (
  ctx: CallContext,
  token: string,
  { type, value, password }: LoginInput,
): Promise<Result<{ customerId: string }>> => {
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: "/tokens/{token_id}/actions/login",
    params: { token_id: token },
    token,
    body: { login_type: type, login_value: value, password },
  });
  return raised(reply);
};

/**
 * Makes a member's token anonymous again. `POST /tokens/{token_id}/actions/logout`.
 * @returns done also where the token is no member's any more; else a failure to try again
 */
export const logout = async (ctx: CallContext, token: string): Promise<Result<void>> => {
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: "/tokens/{token_id}/actions/logout",
    params: { token_id: token },
    token,
  });
  const done = reply.ok || reply.error.code === "session_ended" || reply.error.code === "not_found";
  return done ? ok(undefined) : repeatable(reply);
};

/** Tells upstream the language of the member's device. `PUT /tokens/{token_id}`. */
export const setTokenLanguage = async (
  ctx: MemberContext,
  language: Locale,
): Promise<Result<void>> => {
  const reply = await upstream().transport.write(ctx, {
    method: "PUT",
    path: "/tokens/{token_id}",
    params: { token_id: ctx.token },
    token: ctx.token,
    body: { setup: setup(language) },
  });
  return reply.ok ? ok(undefined) : repeatable(reply);
};
