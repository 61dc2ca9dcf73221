import "server-only";
import type { Dated } from "@/lib/contracts/dated";
import { ok, fail, type Result } from "@/lib/contracts/result";
import type { CallContext, PublicContext } from "./context";
import { guestToken } from "./guest-token";
import { upstream } from "./upstream";
import type { Loaded } from "./transport/shared-cache";

/** How long a resource that refused guests is not tried with their token again. */
const REFUSED_MS = 5 * 60_000;

export interface PublicRead<T> {
  /** Path template: what the project opens or closes to guests. */
  path: string;
  /** Path and query: with the language, what the value is kept under. */
  key: string;
  /** Reads and maps it all with one token. */
  load(ctx: CallContext, token: string): Promise<Loaded<T, Extract<Result<T>, { ok: false }>>>;
}

type Failed = Extract<Result<never>, { ok: false }>;

const refusesGuests = (failure: Failed): boolean =>
  failure.error.code === "session_ended" || failure.error.code === "forbidden";

/** Loads with the guest token; a 401 renews it, once. */
const loadAsGuest = async <T>(ctx: CallContext, read: PublicRead<T>) => {
  const token = await guestToken(ctx);
  if (!token.ok) return token;
  const first = await read.load(ctx, token.data);
  if (first.ok || first.error.code !== "session_ended") return first;
  const renewed = await guestToken(ctx, token.data);
  return renewed.ok ? read.load(ctx, renewed.data) : renewed;
};

/** With the member's own token: never kept where others could get it. */
const loadAsMember = async <T>({ member }: PublicContext, read: PublicRead<T>) => {
  if (!member) return fail("forbidden");
  const loaded = await read.load(member, member.token);
  return loaded.ok ? ok(loaded.value) : loaded;
};

/**
 * Reads public reference data: once per language for everybody, with the guest token. Where the
 * project closes it to guests, a member reads with the own token and a guest gets `forbidden`.
 */
export const readPublic = async <T>(
  ctx: PublicContext,
  read: PublicRead<T>,
): Promise<Result<T>> => {
  const { result } = await readDated(ctx, read);
  return result;
};

/** The same, and in what it gives when it was true if it is not fresh. */
export const readPublicDated = async <T extends object>(
  ctx: PublicContext,
  read: PublicRead<T>,
): Promise<Result<T & Dated>> => {
  const { result, asOf } = await readDated(ctx, read);
  if (!result.ok) return result;
  return ok({ ...result.data, asOf: asOf === null ? null : new Date(asOf).toISOString() });
};

const readDated = async <T>(
  ctx: PublicContext,
  read: PublicRead<T>,
): Promise<{ result: Result<T>; asOf: number | null }> => {
  const { cache, guest } = upstream();
  if ((guest.refusedUntil.get(read.path) ?? 0) > Date.now())
    return fresh(await loadAsMember(ctx, read));
  // The load outlives the request that happened to start it: others wait for it too.
  const { signal: _signal, ...loadContext } = ctx;
  const { result, cached, asOf } = await cache.get(
    `${ctx.locale} ${read.key}`,
    () => loadAsGuest<T>(loadContext, read),
    (failure) => failure.error.retryable,
  );
  if (cached) {
    ctx.calls.push({ operation: `GET ${read.path}`, status: null, ms: 0, retries: 0, cached });
  }
  if (result.ok) return { result: ok(result.value), asOf };
  if (!refusesGuests(result)) {
    // No guest token can be made at all: a member need not suffer from that.
    return fresh(guest.token === null && ctx.member ? await loadAsMember(ctx, read) : result);
  }
  guest.refusedUntil.set(read.path, Date.now() + REFUSED_MS);
  return fresh(await loadAsMember(ctx, read));
};

const fresh = <T>(result: Result<T>) => ({ result, asOf: null });
