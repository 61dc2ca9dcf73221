import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import next from "next";
import type { Settings } from "@/lib/server/config";
import { isDraining, startDraining } from "@/lib/server/lifecycle";
import { log } from "@/lib/server/log";
import { closeStore, store } from "@/lib/server/store";
import { newTrace, withTrace } from "@/lib/server/trace";
import { Crowd, turnAwayBusy } from "./crowd";
import { refuse } from "./environment";
import { admit, templateOf } from "./gate";

/** In-flight requests get this long once the door is closed. */
const FINISH_MS = 15_000;
/** Longer than a balancer keeps its own side (60 s as a rule), so that we never hang up first. */
const KEEP_ALIVE_MS = 65_000;

/** Two years, for this host alone: what else runs below the brand's domain is not ours to decide. */
const HSTS = "max-age=63072000";

export interface RunningServer {
  port: number;
  /** Says no on `/readyz` for a while, lets running requests finish, closes everything. */
  stop(drainSeconds: number): Promise<void>;
}

/**
 * Serves the app with Next inside this process, behind a gate that decides which headers to believe.
 * @param settings checked before; this reads none of its own
 */
export async function serve(settings: Settings, options: { dev: boolean }): Promise<RunningServer> {
  await checkStore(settings);
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 15_000 });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const endUpgraded = trackUpgraded(server);
  const { host, port } = settings;
  const secure = settings.appOrigin.startsWith("https:");
  const app = next({ dev: options.dev, hostname: host, port, httpServer: server });
  await app.prepare();
  const handle = app.getRequestHandler();
  const crowd = new Crowd();
  server.on("request", (request, response) => {
    if (!admit(request, settings)) return turnAway(response);
    const trace = newTrace();
    response.setHeader("x-request-id", trace.requestId);
    if (secure) response.setHeader("strict-transport-security", HSTS);
    if (isDraining()) response.setHeader("connection", "close");
    logWhenDone(request, response, trace);
    const leave = crowd.enter(request.url ?? "/");
    if (!leave) return turnAwayBusy(request.url ?? "/", trace.requestId, response);
    response.once("close", leave);
    withTrace(trace, () => {
      handle(request, response).catch((error: unknown) => {
        log.error({ err: error, requestId: trace.requestId }, "request failed");
        response.destroy();
      });
    });
  });
  await listen(server, host, port);
  return {
    port: (server.address() as AddressInfo).port,
    stop: (drainSeconds) => stop(server, endUpgraded, () => app.close(), drainSeconds),
  };
}

async function checkStore(settings: Settings): Promise<void> {
  try {
    // A Redis that is down now may come back; /readyz tells until then.
    if (!(await store().ping())) log.error("the session store does not answer yet");
  } catch (error) {
    refuse(error instanceof Error ? error.message : `${settings.sessionStoreUrl} is in use.`);
  }
}

function turnAway(response: ServerResponse): void {
  response.writeHead(400, {
    "content-type": "text/plain",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  response.end("Bad request\n");
}

/** One line per request, whatever became of it, with the address's template in place of its ids. */
function logWhenDone(
  { method, url = "" }: IncomingMessage,
  response: ServerResponse,
  trace: ReturnType<typeof newTrace>,
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

async function listen(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  }).catch((error: NodeJS.ErrnoException) => {
    const reason =
      error.code === "EADDRINUSE" ? "is already in use: set PORT to another" : `(${error.code})`;
    refuse(`Cannot listen on ${host} port ${port}: it ${reason}.`);
  });
}

/** Sockets of hot reload: the server forgets them once they are upgraded, and then waits for them. */
function trackUpgraded(server: Server): () => void {
  const sockets = new Set<Duplex>();
  server.on("upgrade", (_request, socket: Duplex) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return () => sockets.forEach((socket) => socket.destroy());
}

async function stop(
  server: Server,
  endUpgraded: () => void,
  closeApp: () => Promise<void>,
  drainSeconds: number,
): Promise<void> {
  startDraining();
  await new Promise((resolve) => setTimeout(resolve, drainSeconds * 1000));
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  endUpgraded();
  const impatience = setTimeout(() => server.closeAllConnections(), FINISH_MS);
  await closed;
  clearTimeout(impatience);
  await closeApp();
  await closeStore();
}

/** Ends the process in good order on the first signal, at once on the second. */
export function stopOnSignal(stopAll: () => Promise<void>): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) process.exit(1);
    stopping = true;
    stopAll().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "could not stop in good order");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}
