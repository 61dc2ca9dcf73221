import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface RunningRedis {
  url: string;
  stop(): Promise<void>;
}

const SERVERS = ["redis-server", "valkey-server"];
const READY_WITHIN_MS = 10_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });

/**
 * Starts a Redis (or Valkey) of its own on a free port of this machine, with nothing in it.
 * @throws naming what is missing where neither is installed
 */
export async function startRedis(): Promise<RunningRedis> {
  const command = SERVERS.find((name) => spawnSync(name, ["--version"]).status === 0);
  if (!command) {
    throw new Error(
      "Missing: redis-server (or valkey-server). Install it, for instance with" +
        " `sudo apt-get install redis-server`, and run this again.",
    );
  }
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "loyalty-web-redis-"));
  const child = spawn(
    command,
    ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder],
    { stdio: "ignore" },
  );
  const stop = async () => {
    if (child.exitCode === null) {
      const exited = once(child, "exit");
      child.kill("SIGTERM");
      await exited;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await answers(port))) {
    if (Date.now() > deadline || child.exitCode !== null) {
      await stop();
      throw new Error(`${command} did not start on port ${port}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url: `redis://127.0.0.1:${port}`, stop };
}
