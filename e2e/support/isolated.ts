import { startSandbox, type SandboxOptions } from "@/lib/sandbox";
import { openLink, type Link } from "./link";
import { startApp, type RunningApp } from "@/lib/cli/app-process";

/** An app and an upstream that one spec has for itself, with a wire between them that it can cut. */
export interface Isolated {
  app: RunningApp;
  link: Link;
  /** Origin of the sandbox, for its control interface. */
  upstreamOrigin: string;
  stop(): Promise<void>;
}

/** Starts them, with settings of their own, on three ports from `firstPort` on; faults of shared things meet nobody else here. */
export async function startIsolated(
  name: string,
  firstPort: number,
  {
    env = {},
    sandbox: options = {},
  }: { env?: Record<string, string>; sandbox?: SandboxOptions } = {},
): Promise<Isolated> {
  const sandbox = await startSandbox({ ...options, port: firstPort });
  const link = await openLink(firstPort + 1, firstPort);
  const path = new URL(sandbox.url).pathname;
  const app = await startApp({
    port: firstPort + 2,
    careCloudUrl: `http://127.0.0.1:${link.port}${path}`,
    logFile: `test-results/${name}.log`,
    env,
  });
  return {
    app,
    link,
    upstreamOrigin: new URL(sandbox.url).origin,
    stop: async () => {
      await app.stop();
      await link.cut();
      await sandbox.close();
    },
  };
}
