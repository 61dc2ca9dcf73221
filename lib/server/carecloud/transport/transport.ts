import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import type { Locale } from "@/lib/i18n/locales";
import type { CallContext } from "../context";
import { attempt, createPool, type Attempt } from "./attempt";
import { notFound, readFailure, upstreamUnavailable, writeFailure, type Refusal } from "./failures";
import { createLane, type Lane } from "./lane";
import * as limits from "./limits";
import { buildHeaders, buildQuery, fillPath } from "./request";
import type { Auth, ReadRequest, WriteRequest } from "./request";
import { RETRY_TIMES, retryDelay, type RetryTimes } from "./retry";

export interface TransportOptions {
  /** Up to and including `/webservice/rest-api`. */
  url: string;
  apiVersion: string;
  auth: Auth;
  deadlines?: Partial<limits.Deadlines>;
  maxBodyBytes?: number;
  retryTimes?: Partial<RetryTimes>;
  circuit?: { readFaults?: number; writeFaults?: number; restMs?: number };
}

/** A reply that says yes. */
export interface Reply {
  ok: true;
  /** The whole body; undefined where it is empty or no JSON. */
  body: unknown;
  maxAge: number | null;
}

export interface ReadOptions {
  /** Not to join a read in flight: what is about to be written must start from the newest state. */
  fresh?: boolean;
}

export interface Transport {
  /** Reads, sharing identical reads in flight and retrying inside the total deadline. */
  read(ctx: CallContext, request: ReadRequest, options?: ReadOptions): Promise<Reply | Refusal>;
  /** Writes once. `outcome_unknown` where it may have happened, any other failure: it did not. */
  write(ctx: CallContext, request: WriteRequest): Promise<Reply | Refusal>;
  close(): Promise<void>;
}

interface Outcome {
  made: Attempt;
  retries: number;
  ms: number;
}

interface Sent {
  method: "GET" | WriteRequest["method"];
  /** Filled in, with its query. */
  path: string;
  token: string | null;
  body?: unknown;
  locale: Locale;
  lane: Lane;
  maxRetries: number;
}

/** Ends the wait of one request, not the call that others may share. */
const unlessAborted = async <T>(work: Promise<T>, signal: AbortSignal | undefined, then: T) => {
  if (!signal) return work;
  if (signal.aborted) return then;
  let stop: () => void = () => undefined;
  const aborted = new Promise<T>((resolve) => {
    stop = () => resolve(then);
    signal.addEventListener("abort", stop, { once: true });
  });
  return Promise.race([work, aborted]).finally(() => signal.removeEventListener("abort", stop));
};

/** Makes the client of one upstream; one per process, see `upstream()`. */
export const createTransport = (options: TransportOptions): Transport => {
  const { origin, pathname } = new URL(options.url);
  const base = `${pathname.replace(/\/+$/, "")}/customer-interface/${options.apiVersion}`;
  const deadlines = { ...limits.DEADLINES, ...options.deadlines };
  const times = { ...RETRY_TIMES, ...options.retryTimes };
  const pool = createPool(origin, deadlines, options.maxBodyBytes ?? limits.MAX_BODY_BYTES);
  const rest = {
    restMs: options.circuit?.restMs ?? limits.CIRCUIT_REST_MS,
    restMaxMs: limits.CIRCUIT_REST_MAX_MS,
  };
  const reads = createLane({
    name: "reads",
    ...limits.READ_LANE,
    ...rest,
    faultsToOpen: options.circuit?.readFaults ?? limits.READ_FAULTS_TO_OPEN,
  });
  const writes = createLane({
    name: "writes",
    ...limits.WRITE_LANE,
    ...rest,
    faultsToOpen: options.circuit?.writeFaults ?? limits.WRITE_FAULTS_TO_OPEN,
  });
  const inFlight = new Map<string, { token: string; outcome: Promise<Outcome> }>();

  const send = async ({ lane, maxRetries, ...sent }: Sent): Promise<Outcome> => {
    const started = performance.now();
    const body = sent.body === undefined ? null : JSON.stringify(sent.body);
    const headers = buildHeaders(options.auth, sent.token, sent.locale, body !== null);
    const wire = { method: sent.method, path: base + sent.path, headers, body };
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), deadlines.total);
    const elapsed = () => performance.now() - started;
    try {
      for (let retries = 0; ; retries += 1) {
        const run = () => attempt(pool, wire, deadline.signal);
        const made = await lane(run, deadline.signal);
        const wait = retries < maxRetries ? retryDelay(made, retries, times) : null;
        if (wait === null || elapsed() + wait >= deadlines.total) {
          return { made, retries, ms: Math.round(elapsed()) };
        }
        await sleep(wait);
      }
    } finally {
      clearTimeout(timer);
    }
  };

  const record = (ctx: CallContext, operation: string, outcome: Outcome, shared: boolean) => {
    const { made, retries, ms } = outcome;
    const status = made.kind === "reply" ? made.status : null;
    ctx.calls.push({ operation, status, ms, retries, ...(shared ? { cached: true } : {}) });
  };

  const accepted = ({ made }: Outcome): Reply | null =>
    made.kind === "reply" && made.status >= 200 && made.status < 300
      ? { ok: true, body: made.body, maxAge: made.maxAge }
      : null;

  const readOutcome = (ctx: CallContext, token: string, path: string, fresh: boolean) => {
    const key = JSON.stringify([token, ctx.locale, path]);
    const existing = fresh ? undefined : inFlight.get(key);
    if (existing) return { outcome: existing.outcome, shared: true };
    const sent = { method: "GET", path, token, locale: ctx.locale, lane: reads } as const;
    const outcome = send({ ...sent, maxRetries: limits.MAX_RETRIES });
    const entry = { token, outcome };
    inFlight.set(key, entry);
    const forget = () => {
      if (inFlight.get(key) === entry) inFlight.delete(key);
    };
    outcome.then(forget, forget);
    return { outcome, shared: false };
  };

  /** Reads that left before a write must not answer those asked after it. */
  const stopSharing = (token: string | null) => {
    for (const [key, entry] of inFlight) if (entry.token === token) inFlight.delete(key);
  };

  return {
    async read(ctx, request, { fresh = false } = {}) {
      const path = fillPath(request.path, request.params);
      if (path === null) return notFound();
      const target = path + buildQuery(request.query);
      const { outcome, shared } = readOutcome(ctx, request.token, target, fresh);
      const answer = outcome.then((result) => {
        record(ctx, `GET ${request.path}`, result, shared);
        return accepted(result) ?? readFailure(result.made);
      });
      return unlessAborted<Reply | Refusal>(answer, ctx.signal, upstreamUnavailable());
    },
    async write(ctx, { method, path: template, params, body, token }) {
      const path = fillPath(template, params);
      if (path === null) return notFound();
      if (ctx.sending && !(await ctx.sending())) return upstreamUnavailable();
      const sent = { method, path, token, body, locale: ctx.locale, lane: writes, maxRetries: 0 };
      const outcome = await send(sent).finally(() => stopSharing(token));
      record(ctx, `${method} ${template}`, outcome, false);
      return accepted(outcome) ?? writeFailure(outcome.made);
    },
    close: () => pool.destroy(),
  };
};
