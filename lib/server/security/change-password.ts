import "server-only";
import type { PasswordChange, PasswordChanged } from "@/lib/contracts/security";
import { fail, ok, type Failure, type Result } from "@/lib/contracts/result";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { changePassword, getLoginName } from "@/lib/server/carecloud/security";
import { log } from "@/lib/server/log";
import { endPlaces } from "@/lib/server/session/places";
import { renewSession } from "@/lib/server/session/renew";
import { endSessions } from "@/lib/server/session/sign-out";
import type { MemberSession } from "@/lib/server/session/types";
import { StoreUnavailable } from "@/lib/server/store";
import { provePassword, tryPassword } from "./prove-password";

/** What became of a change; the session goes on under `renewed`, where it could be renewed. */
export interface Changed extends PasswordChanged {
  renewed: string | null;
}

/**
 * Changes the password after the current one was proven, gives this session a new id and ends all
 * others: whoever had the old password is out.
 * @returns `invalid_fields` with `current` or `next`; `rate_limited`; `upstream_unavailable`;
 *   `outcome_unknown` where not even a try tells which password is the right one now
 * @throws StoreUnavailable where it was out of reach before anything changed
 */
export async function changeOwnPassword(
  ctx: MemberContext,
  session: MemberSession,
  { current, next }: PasswordChange,
): Promise<Result<Changed>> {
  const proven = await provePassword(ctx, current);
  if (!proven.ok) return proven;
  const changed = await settled(ctx, next, await changePassword(ctx, next));
  return changed.ok ? ok(await afterwards(ctx, session)) : changed;
}

/** A write whose answer was lost has happened if the new password opens the door. */
async function settled(
  ctx: MemberContext,
  next: string,
  written: Result<void>,
): Promise<Result<void>> {
  if (written.ok) return written;
  if (written.error.code !== "outcome_unknown") return { ok: false, error: named(written.error) };
  const name = await getLoginName(ctx);
  if (!name.ok) return written;
  const tried = await tryPassword(ctx, name.data, next);
  if (tried.ok) return tried;
  const isOld = tried.error.code === "invalid_fields";
  return isOld ? fail("upstream_unavailable", { retryable: true }) : written;
}

/** Upstream's field is `password`; in the form it is the new one of two. */
function named(error: Failure): Failure {
  const { password, ...fields } = error.fields ?? {};
  return password ? { ...error, fields: { ...fields, next: password } } : error;
}

/**
 * The password has changed, whatever happens now: a store that fails must not hide that. Nothing
 * upstream is waited for, and the new id comes last: between the old one's end and the reply the
 * browser's other tabs are nobody's.
 */
async function afterwards(ctx: MemberContext, session: MemberSession): Promise<Changed> {
  const endedElsewhere = await unlessDown(() =>
    endPlaces(ctx, session, { here: false, patience: 0 }),
  );
  const renewed = await unlessDown(async () => {
    // Nobody would hold what is renewed now.
    if (ctx.signal?.aborted) return endSessions(ctx, [session.id], 0).then(() => null);
    const result = await renewSession(session);
    return result.ok ? result.data : null;
  });
  return { renewed, endedElsewhere };
}

async function unlessDown<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    log.error({ err: error }, "password changed, but not all of what follows");
    return null;
  }
}
