import "server-only";
import type { NextRequest } from "next/server";
import { fail, type ErrorCode, type Failure, type Result } from "@/lib/contracts/result";
import { log } from "@/lib/server/log";
import { expiredCookie } from "@/lib/server/session/cookie";
import { endSession } from "@/lib/server/session/read";
import type { Session } from "@/lib/server/session/types";
import { StoreUnavailable } from "@/lib/server/store";
import { currentTrace, newTrace, type Trace } from "@/lib/server/trace";
import { handlerHeaders } from "./headers";

/** One request on its way through a handler. */
export interface Exchange {
  trace: Trace;
  params: unknown;
  /** Of the reply. */
  headers: Headers;
  session?: Session;
}

/** Status of each failure: real ones, so that caches, proxies and monitors understand them too. */
export const STATUS: Record<ErrorCode, number> = {
  bad_request: 400,
  invalid_fields: 422,
  invalid_credentials: 401,
  code_wrong: 422,
  code_expired: 422,
  contact_unproven: 422,
  contact_taken: 409,
  registration_refused: 422,
  registration_pending: 409,
  session_ended: 401,
  forbidden: 403,
  not_found: 404,
  not_offered: 404,
  method_not_allowed: 405,
  conflict: 409,
  unsupported_media_type: 415,
  too_large: 413,
  rate_limited: 429,
  redemption_pending: 409,
  outcome_unknown: 504,
  not_enough_points: 422,
  not_redeemable: 422,
  card_not_free: 422,
  card_type_taken: 422,
  no_free_card: 422,
  card_change_pending: 409,
  return_pending: 409,
  voucher_not_returnable: 422,
  slot_taken: 409,
  already_booked: 409,
  booking_pending: 409,
  booking_refused: 422,
  booking_over: 422,
  offline: 503,
  upstream_unavailable: 503,
  unavailable: 503,
  internal: 500,
};

/** Runs a handler and turns whatever comes of it into a reply and a line in the log. */
export async function answer(
  request: NextRequest,
  params: Promise<unknown>,
  run: (exchange: Exchange) => Promise<unknown>,
): Promise<Response> {
  const started = performance.now();
  const owned = currentTrace();
  const trace = owned ?? newTrace();
  const exchange: Exchange = {
    trace,
    params: await params,
    headers: handlerHeaders(trace.requestId),
  };
  trace.route = templateOf(request.nextUrl.pathname, exchange.params);
  const result = await settle(request, run, exchange);
  const response = result.ok ? success(result.data, exchange) : refusal(result.error, exchange);
  if (!owned) {
    const ms = Math.round(performance.now() - started);
    const { requestId, route, calls } = trace;
    log.info({ requestId, route, method: request.method, status: response.status, ms, calls });
  }
  return response;
}

async function settle(
  request: NextRequest,
  run: (exchange: Exchange) => Promise<unknown>,
  exchange: Exchange,
): Promise<Result<unknown>> {
  try {
    const value = await run(exchange);
    const result: Result<unknown> = isResult(value) ? value : { ok: true, data: value };
    if (!result.ok && result.error.code === "session_ended") await forget(request, exchange);
    return result;
  } catch (error) {
    const { requestId, route } = exchange.trace;
    log.error({ err: error, requestId, route }, "handler failed");
    return error instanceof StoreUnavailable
      ? fail("unavailable", { retryable: true })
      : fail("internal", { retryable: true });
  }
}

/**
 * Upstream said that the member's token is no good: the session is over, here and in the browser.
 * Only whoever ends a session takes its cookie: that of one which was over before does no harm, and by
 * the time of this reply the browser's may be a new one, of a sign-in or a new id.
 */
async function forget(request: NextRequest, { session, headers }: Exchange): Promise<void> {
  const ended = session?.state === "member" && (await endSession(session.id));
  if (ended) headers.append("set-cookie", expiredCookie(request));
}

/** Data in its envelope; a file as it is, under the same headers but for those it sets itself. */
function success(data: unknown, { headers }: Exchange): Response {
  if (!(data instanceof Response)) return Response.json({ data: data ?? null }, { headers });
  for (const [name, value] of data.headers) headers.set(name, value);
  return new Response(data.body, { status: data.status, headers });
}

function refusal(error: Failure, { trace, headers }: Exchange): Response {
  const body: Failure = { ...error, requestId: trace.requestId };
  if (error.retryAfter !== undefined) {
    headers.set("retry-after", String(Math.ceil(error.retryAfter)));
  }
  return Response.json({ error: body }, { status: STATUS[error.code], headers });
}

/** Whether a handler gave an outcome, not plain data. */
export const isResult = (value: unknown): value is Result<unknown> =>
  typeof value === "object" &&
  value !== null &&
  "ok" in value &&
  (value.ok === true ? "data" in value : value.ok === false && "error" in value);

/** The path with its parameters' names in place of their values, however those are encoded. */
function templateOf(path: string, params: unknown): string {
  const names = new Map(
    Object.entries(params ?? {}).map(([name, value]) => [decoded(String(value)), name]),
  );
  return path
    .split("/")
    .map((segment) => {
      const name = names.get(decoded(segment));
      if (name !== undefined) return `[${name}]`;
      // What is no word of ours could be anything: an e-mail address, a phone number.
      return /^[a-z-]*$/.test(segment) ? segment : "[id]";
    })
    .join("/");
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
