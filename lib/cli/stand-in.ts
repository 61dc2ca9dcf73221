import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { startSandbox, type Sandbox } from "@/lib/sandbox";

const SANDBOX_PORT = 4010;
/** Nobody is really sent a code: a person who tries registration out has to know it. */
const ONE_TIME_CODE = "246810";

/** Starts the sandbox on its usual port, or on any free one where that is taken. */
export async function startStandIn(): Promise<Sandbox> {
  const port = (await isFree(SANDBOX_PORT)) ? SANDBOX_PORT : 0;
  return startSandbox({ port, host: "127.0.0.1", record: "off", oneTimeCode: ONE_TIME_CODE });
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
      .once("error", () => resolve(false))
      .once("listening", () => probe.close(() => resolve(true)))
      .listen(port, "127.0.0.1");
  });

/** A folder that lives as long as the command: the sandbox forgets its tokens, so must the sessions. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "loyalty-web-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Points every setting at the sandbox. All are set, so that a `.env` meant for a real project has no
 * say here; an empty one counts as not set.
 */
export function useStandIn(sandbox: Sandbox, folder: string): void {
  const port = process.env.PORT || "3000";
  Object.assign(process.env, {
    CARECLOUD_URL: sandbox.url,
    CARECLOUD_API_VERSION: "v1.0",
    CARECLOUD_APPLICATION_ID: "loyalty-web",
    CARECLOUD_AUTH: "bearer",
    CARECLOUD_USERNAME: "",
    CARECLOUD_CUSTOMER_SOURCE_ID: "",
    CARECLOUD_TIME_ZONE: "Europe/Prague",
    APP_ORIGIN: `http://localhost:${port}`,
    TRUSTED_PROXIES: "0",
    IMAGE_HOSTS: "",
    EMBED_ORIGINS: "",
    // The one thing that may be the operator's own: how a brand looks is what one wants to see.
    SITE_CONFIG: process.env.SITE_CONFIG ?? "",
    SESSION_SECRETS: randomBytes(32).toString("hex"),
    SESSION_STORE_URL: `file:${join(folder, "sessions.db")}`,
    PORT: port,
    HOST: process.env.HOST || "127.0.0.1",
    LOG_LEVEL: process.env.LOG_LEVEL || "warn",
    DRAIN_SECONDS: "0",
  });
}

/** What a person needs to know of a running demo. */
export function greet(origin: string): void {
  console.log(
    [
      "",
      `  ${origin}`,
      "",
      "  Sign in   demo@example.com",
      "  Password  Loyalty2026",
      `  Code      ${ONE_TIME_CODE}, whenever registration asks for one`,
      "",
      "  s + Enter  takes CareCloud's stand-in down, and up again",
      "  Ctrl-C     ends everything",
      "",
    ].join("\n"),
  );
}

/** Lets the person at the terminal take the sandbox down and up without losing what it knows. */
export function switchByKey(sandbox: Sandbox): void {
  let outage: string | null = null;
  createInterface({ input: process.stdin }).on("line", (line) => {
    if (line.trim().toLowerCase() !== "s") return;
    if (outage === null) {
      outage = sandbox.control.addFault({ operation: "*", fault: { kind: "reset" } }).id;
      console.log("  The stand-in is down: every call to it breaks off. s + Enter brings it back.");
    } else {
      sandbox.control.removeFault(outage);
      outage = null;
      console.log("  The stand-in is up again.");
    }
  });
}
