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

interface MarkedOptions extends Dispatcher.DispatchOptions {
  onSent?: () => void;
}

/**
 * Tells when a request leaves: up to then a failure is a definite "nothing happened", whatever
 * error it comes as (refused, unknown host, TLS, deadline in the queue).
 */
const markSent: Dispatcher.DispatcherComposeInterceptor =
  (dispatch) => (options: MarkedOptions, handler) =>
    dispatch(options, {
      onRequestStart(controller, context) {
        options.onSent?.();
        handler.onRequestStart?.(controller, context);
      },
      onResponseStart: (...args) => handler.onResponseStart?.(...args),
      onResponseData: (...args) => handler.onResponseData?.(...args),
      onResponseEnd: (...args) => handler.onResponseEnd?.(...args),
      onResponseError: (...args) => handler.onResponseError?.(...args),
    });

/** The pool of one upstream origin; it follows no redirect. */
export const createPool = (
  origin: string,
  deadlines: Deadlines,
  maxBodyBytes: number,
): { dispatcher: Dispatcher; close(): Promise<void> } => {
  const pool = new Pool(origin, {
    connections: READ_LANE.concurrent + WRITE_LANE.concurrent,
    pipelining: 1,
    connect: { timeout: deadlines.connect },
    headersTimeout: deadlines.headers,
    bodyTimeout: deadlines.bodyIdle,
    maxResponseSize: maxBodyBytes,
  });
  return { dispatcher: pool.compose(markSent), close: () => pool.destroy() };
};

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
  const options = { ...request, signal, onSent: () => (sent = true) };
  try {
    const { statusCode, headers, body } = await dispatcher.request(options);
    // From 400 on the status says enough: a body that breaks off takes nothing from it.
    const text = await body.text().catch((error: unknown) => {
      if (statusCode >= 400) return "";
      throw error;
    });
    return {
      kind: "reply",
      status: statusCode,
      body: parseJson(text),
      maxAge: parseMaxAge(header(headers, "cache-control")),
      retryAfter: parseRetryAfter(header(headers, "retry-after"), Date.now()),
    };
  } catch (error) {
    const cause = signal.aborted ? "deadline" : isTooLarge(error) ? "too_large" : "network";
    return { kind: "silence", sent, cause };
  }
};
