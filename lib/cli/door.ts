import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Settings } from "@/lib/server/config";
import { isDraining } from "@/lib/server/lifecycle";
import { log } from "@/lib/server/log";
import { newTrace, withTrace, type Trace } from "@/lib/server/trace";
import { Connections } from "./connections";
import { Crowd, turnAwayBusy } from "./crowd";
import { admit, templateOf } from "./gate";
import {
  FALLBACK_HEADERS,
  refusalOf,
  refuseUnreadable,
  turnAway,
  UNKNOWN_EXPECTATION,
  type Refusal,
} from "./refusals";

/** Longer than a balancer keeps its own side (60 s as a rule), so that we never hang up first. */
const KEEP_ALIVE_MS = 65_000;

/** Two years, for this host alone: what else runs below the brand's domain is not ours to decide. */
const HSTS = "max-age=63072000";

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What every request passes: headers that every reply has, the gate, the crowd, and a line in the log. */
export interface Door {
  server: Server;
  /** From now on requests are answered by `handle`. */
  open(handle: Handle): void;
  /** Lets nobody in any more, waits for what is under way, and cuts it after `finishMs`. */
  close(finishMs: number): Promise<void>;
}

/** @param settings which headers to believe, and whether the site is on https */
export function createDoor(settings: Settings): Door {
  const server = createServer({
    requestTimeout: 30_000,
    headersTimeout: 15_000,
    // A request without it is refused here, like any other.
    requireHostHeader: false,
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const connections = new Connections(server);
  const usual = new Map(FALLBACK_HEADERS);
  if (settings.appOrigin.startsWith("https:")) usual.set("strict-transport-security", HSTS);
  const crowd = new Crowd();

  const begin = (request: IncomingMessage, response: ServerResponse): Trace => {
    connections.enter(request, response);
    const trace = newTrace();
    response.setHeader("x-request-id", trace.requestId);
    response.setHeaders(usual);
    if (isDraining()) response.setHeader("connection", "close");
    logWhenDone(request, response, trace);
    return trace;
  };
  const refuse = (refusal: Refusal, request: IncomingMessage, response: ServerResponse) =>
    turnAway(refusal, request.url ?? "", begin(request, response).requestId, response);

  server.on("checkExpectation", (request, response) =>
    refuse(UNKNOWN_EXPECTATION, request, response),
  );
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const { requestId } = newTrace();
    const headers = new Map([...usual, ["x-request-id", requestId]]);
    const code = error.code ?? "";
    const status = refuseUnreadable(code, socket, connections.isReplying(socket), headers);
    if (status) log.info({ requestId, route: "(unreadable)", status, reason: code, calls: [] });
  });
  return {
    server,
    open(handle) {
      server.on("request", (request, response) => {
        const url = request.url ?? "/";
        const refusal = refusalOf(request);
        if (refusal) return refuse(refusal, request, response);
        const trace = begin(request, response);
        if (!admit(request, settings)) {
          return turnAway({ status: 400, code: "bad_request" }, url, trace.requestId, response);
        }
        const leave = crowd.enter(url);
        if (!leave) return turnAwayBusy(url, trace.requestId, response);
        response.once("close", leave);
        withTrace(trace, () => {
          handle(request, response).catch((error: unknown) => {
            log.error({ err: error, requestId: trace.requestId }, "request failed");
            response.destroy();
          });
        });
      });
    },
    close: (finishMs) => connections.close(finishMs),
  };
}

/** One line per request, whatever became of it, with the address's template in place of its ids. */
function logWhenDone(
  { method, url = "" }: IncomingMessage,
  response: ServerResponse,
  trace: Trace,
): void {
  const started = performance.now();
  const isFile = url.startsWith("/_next/");
  response.once("close", () => {
    const line = {
      requestId: trace.requestId,
      route: trace.route ?? (isFile ? "/_next/*" : templateOf(url)),
      method,
      status: response.statusCode,
      ms: Math.round(performance.now() - started),
      ...(!response.writableFinished && { aborted: true }),
      calls: trace.calls,
    };
    if (isFile || /^\/(?:healthz|readyz)$/.test(url)) log.debug(line);
    else log.info(line);
  });
}
