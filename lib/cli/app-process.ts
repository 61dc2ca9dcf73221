import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface AppOptions {
  port: number;
  careCloudUrl: string;
  /** The file that gets every line the app writes. */
  logFile: string;
  /** What visitors call it; itself, unless a proxy stands in front. */
  origin?: string;
  env?: Record<string, string>;
}

export interface RunningApp {
  origin: string;
  pid: number;
  stop(): Promise<void>;
  /** Sends a signal, as an operator or a machine that runs out of memory would. */
  signal(name: "SIGTERM" | "SIGKILL"): void;
  /** The code it ended with, once it has; null where a signal ended it. */
  exited: Promise<number | null>;
}

/** Every `SOCIAL_*`; the schema of them is the server's own, which no test's process may load. */
const SOCIAL = ["GOOGLE", "APPLE", "FACEBOOK"].flatMap((provider) =>
  "CLIENT_ID CLIENT_SECRET ISSUER NETWORK_ID TOKEN TEAM_ID KEY_ID PRIVATE_KEY"
    .split(" ")
    .map((name) => `SOCIAL_${provider}_${name}`),
);

/** Settings that a developer's own `.env` may hold: an empty value keeps it out of the tests. */
const UNSET = Object.fromEntries(
  [
    "CARECLOUD_API_VERSION",
    "CARECLOUD_AUTH",
    "CARECLOUD_USERNAME",
    "CARECLOUD_CUSTOMER_SOURCE_ID",
    "CARECLOUD_TIME_ZONE",
    "IMAGE_HOSTS",
    "EMBED_ORIGINS",
    "SITE_CONFIG",
    ...SOCIAL,
  ].map((name) => [name, ""]),
);

const READY_WITHIN_MS = 30_000;
const STOP_WITHIN_MS = 10_000;

/**
 * Starts the production app through its real launcher and waits until it is ready.
 * @throws with the end of its log if it does not get ready, or where something else answers already
 */
export async function startApp(options: AppOptions): Promise<RunningApp> {
  const { port, careCloudUrl, logFile, env = {} } = options;
  const address = `http://127.0.0.1:${port}`;
  const origin = options.origin ?? `http://localhost:${port}`;
  // What was left behind by something else would be taken for the app.
  if (await fetch(address).catch(() => null)) throw new Error(`Port ${port} is taken.`);
  const folder = mkdtempSync(join(tmpdir(), "loyalty-web-"));
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, "w");
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "lib/cli/start.ts"],
    {
      stdio: ["ignore", log, log],
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        ...UNSET,
        NODE_ENV: "production",
        CARECLOUD_URL: careCloudUrl,
        CARECLOUD_APPLICATION_ID: "loyalty-web",
        APP_ORIGIN: origin,
        TRUSTED_PROXIES: "1",
        SESSION_SECRETS: randomBytes(32).toString("base64"),
        SESSION_STORE_URL: `file:${join(folder, "sessions.db")}`,
        HOST: "127.0.0.1",
        PORT: String(port),
        DRAIN_SECONDS: "0",
        LOG_LEVEL: "info",
        ...env,
      },
    },
  );
  closeSync(log);
  const exited = once(child, "exit").then(([code]) => code as number | null);
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await ready(`${address}/readyz`, child);
  } catch (cause) {
    await stop();
    const tail = readFileSync(logFile, "utf8").slice(-4_000);
    throw new Error(`The app on port ${port} did not get ready:\n${tail}`, { cause });
  }
  return { origin, pid: child.pid ?? NaN, stop, signal: (name) => child.kill(name), exited };
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`It ended with code ${child.exitCode}.`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No 200 from ${url} within ${READY_WITHIN_MS} ms.`);
}

/** Asks a process to end, and makes it end if it does not listen. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
  await exited;
  clearTimeout(force);
}
