import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import { fail, ok, type Failure, type Result } from "@/lib/contracts/result";
import type { PlaceLabel } from "@/lib/contracts/places";
import type { CallContext } from "@/lib/server/carecloud/context";
import { createToken, logout } from "@/lib/server/carecloud/tokens";
import { hashId, seal } from "@/lib/server/crypt";
import { store } from "@/lib/server/store";
import { bequeath } from "./heirs";
import { addPlace } from "./index-of-places";
import { placeLabel } from "./place-label";
import { recordKey, timeToLive, type SessionRecord } from "./record";
import { DEVICE_NAME, queueRevocation, type Doomed } from "./revocations";
import { endReplaced, endSessions } from "./sign-out";
import type { Session } from "./types";

/** A device token made for one sign-in, anonymous until it is raised. */
export type Device = Doomed;

/** Who opens a session: what their browser was signed in to before, and what it is told by. */
export interface Opener {
  previous: Session;
  place: PlaceLabel;
}

/**
 * The upstream call that makes an anonymous token a member's: login, social login, registration …
 * A failure that is not retryable means that the token was surely not raised.
 */
export type Raise = (device: Device) => Promise<Result<{ customerId: string }>>;

/** The opener that a request comes from. */
export const openerOf = (request: Request, previous: Session): Opener => ({
  previous,
  place: placeLabel(request.headers.get("user-agent")),
});

/**
 * Every way of signing in ends here: a device token of its own is made, raised to the member's, and
 * kept on the server under a new session id. What the browser was signed in to before ends.
 * Upstream: `POST /tokens`, and what `raise` calls.
 * @returns the new session id, for `sessionCookie`; `upstream_unavailable` where no token is to be
 *   had; `session_ended` where the browser signed out meanwhile, which wins; else what `raise` failed
 *   with, after which no raised token is left behind
 * @throws StoreUnavailable
 */
export async function openSession(
  ctx: CallContext,
  { previous, place }: Opener,
  raise: Raise,
): Promise<Result<string>> {
  const deviceId = randomUUID();
  const token = await createToken(ctx, { deviceId, name: DEVICE_NAME });
  if (!token.ok) return { ok: false, error: asOutage(token.error) };
  const device: Device = { token: token.data, deviceId };
  const raised = await raise(device);
  if (!raised.ok) {
    // It may have happened after all: a token nobody holds must not stay signed in.
    if (isUncertain(raised.error)) await queueRevocation(device);
    return raised;
  }
  const id = await keep(ctx, device, raised.data.customerId, place).catch(
    async (error: unknown) => {
      // Nobody will hold this token, and without the store no queue can remember it.
      await logout(ctx, device.token);
      throw error;
    },
  );
  if (previous.state !== "member") return ok(id);
  const goesOn = await bequeath(previous.id, hashId(id));
  await endReplaced(ctx, goesOn ? [previous.id] : [previous.id, hashId(id)]);
  return goesOn ? ok(id) : fail("session_ended");
}

/** Writes the record, then lists it: a session that is not listed could not be ended from elsewhere. */
async function keep(
  ctx: CallContext,
  { token, deviceId }: Device,
  customerId: string,
  place: PlaceLabel,
): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  const id = hashId(secret);
  const now = Date.now();
  const record: SessionRecord = {
    customerId,
    deviceId,
    token: seal(token),
    createdAt: now,
    lastSeenAt: now,
    locale: ctx.locale,
    closed: {},
    ...place,
  };
  await store().set(recordKey(id), JSON.stringify(record), timeToLive(record, now));
  const overflow = await addPlace(customerId, { id, createdAt: now }).catch(
    async (error: unknown) => {
      await store().delete(recordKey(id));
      throw error;
    },
  );
  const oldest = overflow.map((entry) => entry.id);
  await endSessions(ctx, oldest, 0);
  return secret;
}

const isUncertain = ({ code, retryable }: Failure): boolean =>
  code === "outcome_unknown" || code === "internal" || (retryable && code !== "rate_limited");

/** There is no session yet that could be over, and trying again is safe: what is left is an outage. */
export const asOutage = (error: Failure): Failure =>
  error.code === "rate_limited"
    ? error
    : { code: "upstream_unavailable", retryable: true, retryAfter: error.retryAfter };
