import "server-only";
import { Pool, type Dispatcher } from "undici";
import { READ_LANE, WRITE_LANE, type Deadlines } from "./limits";

/** What became of one request on the wire. */
export type Attempt =
  | {
      kind: "reply";
      status: number;
      /** The parsed JSON; undefined where there is no body or none that can be read. */
      body: unknown;
      /** Seconds of `Cache-Control: max-age`; null where upstream gives none. */
      maxAge: number | null;
      /** Seconds of `Retry-After`. */
      retryAfter: number | null;
    }
  | {
      kind: "silence";
      /** Whether the request may have reached upstream: then a write may have happened. */
      sent: boolean;
      cause: "network" | "deadline" | "too_large" | "circuit_open" | "overloaded";
    };

export interface WireRequest {
  method: Dispatcher.HttpMethod;
  path: string;
  headers: Record<string, string>;
  body: string | null;
}

interface WireReply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/**
 * Sends a request and gathers its reply by the dispatcher's own events: `request()` would make a
 * stream of every reply, only for us to read it to its end. `onSent` tells when the request leaves:
 * up to then a failure is a definite "nothing happened", whatever error it comes as (refused, unknown
 * host, TLS, deadline in the queue).
 */
const exchange = (
  dispatcher: Dispatcher,
  request: WireRequest,
  signal: AbortSignal,
  onSent: () => void,
): Promise<WireReply> =>
  new Promise((resolve, reject) => {
    let status = 0;
    let headers: WireReply["headers"] = {};
    const chunks: Buffer[] = [];
    // Up to then it waits for a connection: nobody else has to.
    let stop = () => reject(new Error("aborted"));
    if (signal.aborted) return stop();
    const onAbort = () => stop();
    signal.addEventListener("abort", onAbort, { once: true });
    const settled = () => signal.removeEventListener("abort", onAbort);
    dispatcher.dispatch(request, {
      onRequestStart(controller) {
        stop = () => controller.abort(new Error("aborted"));
        if (signal.aborted) return stop();
        onSent();
      },
      onResponseStart(_controller, statusCode, replyHeaders) {
        // Of several heads the last one counts: those before it are informational.
        [status, headers] = [statusCode, replyHeaders];
      },
      onResponseData(_controller, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd() {
        settled();
        resolve({ status, headers, text: utf8.decode(Buffer.concat(chunks)) });
      },
      onResponseError(_controller, error) {
        settled();
        // From 400 on the status says enough: a body that breaks off takes nothing from it.
        if (status >= 400) resolve({ status, headers, text: "" });
        else reject(error);
      },
    });
  });

const utf8 = new TextDecoder();

/** The pool of one upstream origin; it follows no redirect. */
export const createPool = (origin: string, deadlines: Deadlines, maxBodyBytes: number): Pool =>
  new Pool(origin, {
    connections: READ_LANE.concurrent + WRITE_LANE.concurrent,
    pipelining: 1,
    connect: { timeout: deadlines.connect },
    headersTimeout: deadlines.headers,
    bodyTimeout: deadlines.bodyIdle,
    maxResponseSize: maxBodyBytes,
  });

const header = (headers: Record<string, string | string[] | undefined>, name: string) => {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** Seconds of a `Retry-After`, which is a number of seconds or a date. */
export const parseRetryAfter = (value: string | undefined, now: number): number | null => {
  if (!value) return null;
  if (/^\d+$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
};

/** Seconds a reply may be kept; 0 where it says that it may not. */
export const parseMaxAge = (value: string | undefined): number | null => {
  if (!value) return null;
  if (/\bno-(store|cache)\b/i.test(value)) return 0;
  const found = /\bmax-age=(\d+)/i.exec(value);
  return found ? Number(found[1]) : null;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "UND_ERR_RES_EXCEEDED_MAX_SIZE";

/** Sends one request and reads its reply; never throws, and never repeats. */
export const attempt = async (
  dispatcher: Dispatcher,
  request: WireRequest,
  signal: AbortSignal,
): Promise<Attempt> => {
  let sent = false;
  try {
    const reply = await exchange(dispatcher, request, signal, () => (sent = true));
    return {
      kind: "reply",
      status: reply.status,
      body: parseJson(reply.text),
      maxAge: parseMaxAge(header(reply.headers, "cache-control")),
      retryAfter: parseRetryAfter(header(reply.headers, "retry-after"), Date.now()),
    };
  } catch (error) {
    const cause = signal.aborted ? "deadline" : isTooLarge(error) ? "too_large" : "network";
    return { kind: "silence", sent, cause };
  }
};
