import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface RunningRedis {
  url: string;
  /** Kills it. What it acknowledged is on disk. */
  halt(): Promise<void>;
  /** Starts it again where it was, with what it had. */
  resume(): Promise<void>;
  /** Ends it for good and forgets what it had. */
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
  let child: ChildProcess | null = null;
  const resume = async () => {
    child = await launch(command, port, folder);
  };
  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    if (child?.exitCode === null && child.signalCode === null) {
      const exited = once(child, "exit");
      child.kill(signal);
      await exited;
    }
  };
  const stop = async () => {
    await end("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
  await resume().catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url: `redis://127.0.0.1:${port}`, halt: () => end("SIGKILL"), resume, stop };
}

/** Every write is on disk before it is acknowledged, so that killing it loses none. */
const DURABLE = ["--save", "", "--appendonly", "yes", "--appendfsync", "always"];

async function launch(command: string, port: number, folder: string): Promise<ChildProcess> {
  const child = spawn(
    command,
    ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, ...DURABLE],
    { stdio: "ignore" },
  );
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await answers(port))) {
    if (Date.now() > deadline || child.exitCode !== null) {
      child.kill("SIGKILL");
      throw new Error(`${command} did not start on port ${port}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return child;
}
