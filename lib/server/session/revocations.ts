import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import type { CallContext } from "@/lib/server/carecloud/context";
import { createToken, logout } from "@/lib/server/carecloud/tokens";
import { open, seal } from "@/lib/server/crypt";
import { log } from "@/lib/server/log";
import { store } from "@/lib/server/store";

const QUEUE = "revocations";
/** The first try is the sign-out's own; the queue's comes after it surely ended. */
const FIRST_RETRY_MS = 30_000;
const LEASE_SECONDS = 5 * 60;
const EVERY_MS = 60_000;
/** A sign-out waits this long for upstream; the queue does the rest. */
export const PATIENCE_MS = 4_000;
const GIVE_UP_MS = 7 * 24 * 60 * 60_000;

export const DEVICE_NAME = "Loyalty web";

const Doomed = z.object({ token: z.string(), deviceId: z.string(), since: z.number() });
/** A token that must die, and the device it belongs to. */
export type Doomed = Omit<z.infer<typeof Doomed>, "since">;

/**
 * Makes a token useless: now if upstream answers, else later from the durable queue.
 * @param patience milliseconds to wait for upstream at most; the try goes on without whoever waited
 * @throws StoreUnavailable when it cannot even be queued
 */
export async function revoke(
  ctx: CallContext,
  doomed: Doomed,
  patience: number = PATIENCE_MS,
): Promise<void> {
  const id = await queueRevocation(doomed);
  const tried = kill(ctx, doomed)
    .then((dead) => (dead ? store().done(QUEUE, id) : undefined))
    .catch((error: unknown) => log.warn({ err: error }, "a revocation stays in the queue"));
  if (patience > 0) await Promise.race([tried, passing(patience)]);
}

const passing = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());

/** Leaves a token to the queue. The item is sealed: the store never sees a token. */
export function queueRevocation(doomed: Doomed, now: number = Date.now()): Promise<string> {
  const item = seal(JSON.stringify({ ...doomed, since: now }));
  return store().enqueue(QUEUE, item, now + FIRST_RETRY_MS);
}

/**
 * Upstream: `POST /tokens/{token_id}/actions/logout`, then `POST /tokens` for the same device, which
 * is what ends a token for good; the new one is thrown away.
 */
async function kill(ctx: CallContext, { token, deviceId }: Doomed): Promise<boolean> {
  const out = await logout(ctx, token);
  // "Session ended" here means that upstream does not know the token any more.
  if (!out.ok && out.error.code !== "session_ended") return false;
  return (await createToken(ctx, { deviceId, name: DEVICE_NAME })).ok;
}

/** Repeats the revocations that are due. Returns how many are settled. */
export async function workRevocations(now: number = Date.now()): Promise<number> {
  let settled = 0;
  for (const { id, item } of await store().takeDue(QUEUE, now, LEASE_SECONDS)) {
    const doomed = readItem(item);
    const ctx = { locale: DEFAULT_LOCALE, requestId: randomUUID(), calls: [] };
    const dead = doomed === null || (await kill(ctx, doomed));
    if (!dead && now - doomed.since < GIVE_UP_MS) continue;
    if (!dead) log.error({ requestId: ctx.requestId }, "gave up revoking a token");
    await store().done(QUEUE, id);
    settled += 1;
  }
  return settled;
}

function readItem(item: string): z.infer<typeof Doomed> | null {
  const plain = open(item);
  return plain === null ? null : (Doomed.safeParse(JSON.parse(plain)).data ?? null);
}

/** Works the queue now and then for as long as the process lives. */
export function startRevocationWorker(): void {
  setInterval(() => {
    workRevocations().catch((error: unknown) => log.warn({ err: error }, "revocations wait"));
  }, EVERY_MS).unref();
}
