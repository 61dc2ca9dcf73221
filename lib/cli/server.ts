import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import next from "next";
import type { Settings } from "@/lib/server/config";
import { FINISH_MS, startDraining } from "@/lib/server/lifecycle";
import { log } from "@/lib/server/log";
import { closeStore, store } from "@/lib/server/store";
import { createDoor, type Door } from "./door";
import { refuse } from "./environment";

export interface RunningServer {
  port: number;
  /** Says no on `/readyz` for a while, lets running requests finish, closes everything. */
  stop(drainSeconds: number): Promise<void>;
}

/**
 * Serves the app with Next inside this process, behind a door that decides which headers to believe.
 * @param settings checked before; this reads none of its own
 */
export async function serve(settings: Settings, options: { dev: boolean }): Promise<RunningServer> {
  await checkStore(settings);
  const door = createDoor(settings);
  const { host, port } = settings;
  // Next listens for upgrades of the server it is given: they would go past the door. Hot reload needs them.
  const httpServer = options.dev ? door.server : createServer();
  const app = next({ dev: options.dev, hostname: host, port, httpServer });
  await app.prepare();
  door.open(app.getRequestHandler());
  await listen(door.server, host, port);
  return {
    port: (door.server.address() as AddressInfo).port,
    stop: (drainSeconds) => stop(door, () => app.close(), drainSeconds),
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

async function stop(
  door: Door,
  closeApp: () => Promise<void>,
  drainSeconds: number,
): Promise<void> {
  startDraining();
  await new Promise((resolve) => setTimeout(resolve, drainSeconds * 1000));
  await door.close(FINISH_MS);
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
