import "server-only";
import type { NextRequest } from "next/server";
import type { ZodType } from "zod";
import { IdempotencyKey } from "@/lib/contracts/rewards";
import type { Part } from "@/lib/contracts/parts";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { MemberContext, PublicContext } from "@/lib/server/carecloud/context";
import { isOffered, learnPart, visitorOf } from "@/lib/server/parts";
import { memberContext } from "@/lib/server/session/context";
import { cookieName } from "@/lib/server/session/cookie";
import { readSession } from "@/lib/server/session/read";
import type { MemberSession, Session } from "@/lib/server/session/types";
import { MAX_BODY_BYTES, parseBody, readJson } from "./body";
import { isWrite, refuseWrite } from "./guards";
import { localeOf } from "./locale";
import { answer, isResult, type Exchange } from "./reply";

/** What a handler accepts; whatever does not fit is refused before the handler runs. */
export interface RouteOptions<B, P, Q> {
  body?: ZodType<B>;
  /** Path parameters. */
  params?: ZodType<P>;
  /** Query, one value per name. */
  query?: ZodType<Q>;
  /** Demands an `Idempotency-Key` that is a uuid. */
  idempotent?: boolean;
  /** The part of a membership that this belongs to: 404 `not_offered` where it is not offered. */
  part?: Part;
  /** Most bytes of a body, where the usual limit is too small. */
  maxBytes?: number;
}

/** What a handler is given. `body`, `params` and `query` are what their schemas made of them. */
export interface RouteCall<C, S, B, P, Q> {
  ctx: C;
  session: S;
  body: B;
  params: P;
  query: Q;
  /** Empty unless the route is `idempotent`. */
  idempotencyKey: string;
  request: NextRequest;
  /** Headers to add to the reply. */
  reply: Headers;
}

type Handler<C, S, B, P, Q> = (call: RouteCall<C, S, B, P, Q>) => unknown;
type RouteHandler = (
  request: NextRequest,
  context: { params: Promise<unknown> },
) => Promise<Response>;
type MemberHandler<B, P, Q> = Handler<MemberContext, MemberSession, B, P, Q>;
type PublicHandler<B, P, Q> = Handler<PublicContext, Session, B, P, Q>;

/**
 * A handler for members. The reply is `{data}` or `{error}` with a right status; a handler returns a
 * `Result` or plain data. Without a session 401; store out of reach 503; a token that upstream no
 * longer takes ends the session.
 */
export function memberRoute(handler: MemberHandler<undefined, undefined, undefined>): RouteHandler;
export function memberRoute<B = undefined, P = undefined, Q = undefined>(
  options: RouteOptions<B, P, Q>,
  handler: MemberHandler<B, P, Q>,
): RouteHandler;
export function memberRoute<B, P, Q>(
  first: RouteOptions<B, P, Q> | MemberHandler<B, P, Q>,
  second?: MemberHandler<B, P, Q>,
): RouteHandler {
  const [options, handler]: [RouteOptions<B, P, Q>, MemberHandler<B, P, Q>] =
    typeof first === "function" ? [{}, first] : [first, required(second)];
  return route(options, requireSession, ({ session, ...call }) =>
    handler({ ...call, session, ctx: memberContext(call.ctx, session) }),
  );
}

/**
 * A handler for everybody. A signed-in visitor's context carries the member; while the store is out
 * of reach the visitor is treated as unknown, and `session` says so.
 */
export function publicRoute(handler: PublicHandler<undefined, undefined, undefined>): RouteHandler;
export function publicRoute<B = undefined, P = undefined, Q = undefined>(
  options: RouteOptions<B, P, Q>,
  handler: PublicHandler<B, P, Q>,
): RouteHandler;
export function publicRoute<B, P, Q>(
  first: RouteOptions<B, P, Q> | PublicHandler<B, P, Q>,
  second?: PublicHandler<B, P, Q>,
): RouteHandler {
  const [options, handler]: [RouteOptions<B, P, Q>, PublicHandler<B, P, Q>] =
    typeof first === "function" ? [{}, first] : [first, required(second)];
  return route(options, ok<Session>, (call) => {
    const { session } = call;
    if (session.state !== "member") return handler(call);
    return handler({ ...call, ctx: { ...call.ctx, member: memberContext(call.ctx, session) } });
  });
}

/**
 * A handler that is the same for everybody and reads no session: pictures. May answer with a
 * `Response` of its own, which keeps the headers of all replies.
 */
export function sharedRoute<Q>(
  options: Pick<RouteOptions<undefined, undefined, Q>, "query">,
  handler: (call: { query: Q; request: NextRequest }) => unknown,
): RouteHandler {
  return (request, context) =>
    answer(request, context.params, (exchange) => {
      const query = part(options.query, Object.fromEntries(request.nextUrl.searchParams));
      exchange.headers.delete("vary");
      return Promise.resolve(query.ok ? handler({ query: query.data, request }) : query);
    });
}

function required<H>(handler: H | undefined): H {
  if (!handler) throw new TypeError("A route needs a handler");
  return handler;
}

/** Members only: a guest learns nothing more, an outage is not a sign-out. */
function requireSession(session: Session): Result<MemberSession> {
  if (session.state === "unavailable") return fail("unavailable", { retryable: true });
  return session.state === "guest" ? fail("session_ended") : ok(session);
}

/**
 * Checks a request, everything of it before the handler, hence before upstream: whether a page of
 * ours can have sent it, who asks, whether the part is offered, and only then what it says.
 */
function route<S extends Session, B, P, Q>(
  options: RouteOptions<B, P, Q>,
  admit: (session: Session) => Result<S>,
  handle: (call: RouteCall<PublicContext, S, B, P, Q>) => unknown,
): RouteHandler {
  return (request, context) =>
    answer(request, context.params, async (exchange) => {
      const refused = isWrite(request.method) ? refuseWrite(request) : null;
      if (refused) return { ok: false, error: refused };
      const asking = await readSession(request.cookies.get(cookieName(request))?.value);
      exchange.session = asking;
      const admitted = admit(asking);
      if (!admitted.ok) return admitted;
      const session = admitted.data;
      const visitor = visitorOf(asking);
      if (options.part && !isOffered(options.part, visitor)) return fail("not_offered");
      const input = await readInput(options, request, exchange);
      if (!input.ok) return input;
      const { requestId, calls } = exchange.trace;
      const ctx = { locale: localeOf(request), requestId, calls, signal: request.signal };
      const value = await handle({ ctx, session, request, reply: exchange.headers, ...input.data });
      // One record's 404 says nothing of the part, and a refused write may be about what it wrote.
      const { part, params } = options;
      const tells = part && !params && !isWrite(request.method) && isResult(value);
      return tells ? learnPart(part, visitor, value) : value;
    });
}

type Input<B, P, Q> = Pick<
  RouteCall<unknown, unknown, B, P, Q>,
  "body" | "params" | "query" | "idempotencyKey"
>;

async function readInput<B, P, Q>(
  options: RouteOptions<B, P, Q>,
  request: NextRequest,
  exchange: Exchange,
): Promise<Result<Input<B, P, Q>>> {
  if (namesCustomer(Object.fromEntries(request.nextUrl.searchParams))) return fail("bad_request");
  const params = part(options.params, exchange.params);
  const query = part(options.query, Object.fromEntries(request.nextUrl.searchParams));
  if (!params.ok || !query.ok) return fail("bad_request");
  const idempotencyKey = request.headers.get("idempotency-key") ?? "";
  if (options.idempotent && !IdempotencyKey.safeParse(idempotencyKey).success) {
    return fail("bad_request");
  }
  const json = isWrite(request.method)
    ? await readJson(request, options.maxBytes ?? MAX_BODY_BYTES)
    : ok(undefined);
  if (!json.ok) return json;
  if (namesCustomer(json.data)) return fail("bad_request");
  const body = options.body ? parseBody(options.body, json.data) : ok(undefined as B);
  if (!body.ok) return body;
  return ok({ body: body.data, params: params.data, query: query.data, idempotencyKey });
}

/** Whose record it is comes from the session alone: who names a customer is up to something. */
const namesCustomer = (given: unknown): boolean =>
  typeof given === "object" &&
  given !== null &&
  Object.keys(given).some((name) => /^customer_?id$/i.test(name));

function part<T>(schema: ZodType<T> | undefined, value: unknown): Result<T> {
  if (!schema) return ok(undefined as T);
  const result = schema.safeParse(value);
  return result.success ? ok(result.data) : fail("bad_request");
}
