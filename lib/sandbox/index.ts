import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createClock } from "./clock";
import { isControl, serveControl } from "./control";
import { createControls } from "./controls";
import { Faults } from "./faults";
import type { World } from "./model";
import { Recorder } from "./recorder";
import { createCatalogue } from "./seed/catalogue";
import { seedMembers } from "./seed/members";
import { BASE_PATH, serve } from "./server";
import { Tokens } from "./tokens";
import type { Sandbox, SandboxOptions } from "./types";

export * from "./types";

/**
 * Starts the stand-in for the Customer interface; gives its address and its controls.
 * Throws when the port is taken.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const world = createWorld(options);
  const control = createControls(world);
  const server = createServer((request, response) => {
    // A client that goes away in the middle is no fault of ours.
    response.on("error", () => response.destroy());
    const served = isControl(request)
      ? serveControl(control, request, response)
      : serve(world, request, response);
    served.catch(() => response.destroy());
  });
  // Longer than any client keeps an idle connection, so that none is closed under a request.
  server.keepAliveTimeout = 120_000;
  const host = options.host ?? "127.0.0.1";
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  world.origin = origin;
  return {
    origin,
    port,
    url: origin + BASE_PATH,
    control,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function createWorld(options: SandboxOptions): World {
  const clock = createClock(options.now ?? (() => new Date()), options.timeZone ?? "Europe/Prague");
  const world: World = {
    options: {
      scheme: options.scheme ?? "any",
      closedToGuests: options.closedToGuests ?? [],
      hostileTexts: options.hostileTexts ?? false,
      oneTimeCode: options.oneTimeCode ?? null,
      maxAge: options.maxAge ?? 60,
    },
    clock,
    origin: "",
    catalogue: createCatalogue(clock, options.hostileTexts ?? false, () => world.origin),
    members: new Map(),
    tokens: new Tokens(),
    faults: new Faults(),
    recorder: new Recorder(options.record ?? "requests"),
  };
  seedMembers(world);
  return world;
}
