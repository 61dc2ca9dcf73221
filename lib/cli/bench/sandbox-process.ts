import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The sandbox in a process of its own, so that it does not share a core's time with the one that measures. */
export async function startSandboxProcess(
  port: number,
): Promise<{ url: string; stop(): Promise<void> }> {
  const child = fork(fileURLToPath(new URL("sandbox-child.ts", import.meta.url)), [String(port)], {
    execArgv: ["--import", "tsx"],
  });
  const started = once(child, "message") as Promise<[{ url: string }]>;
  const ended = once(child, "exit").then(() => {
    throw new Error("The sandbox did not start.");
  });
  const [{ url }] = await Promise.race([started, ended]);
  ended.catch(() => {});
  return {
    url,
    stop: async () => {
      const exited = once(child, "exit");
      child.kill("SIGTERM");
      await exited;
    },
  };
}
