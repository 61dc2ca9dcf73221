import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { WebSocket } from "undici";

const MB = 1024 * 1024;

/** What the process holds of the machine's memory. `ps` knows it on Linux and macOS alike. */
export const residentMb = (pid: number): number =>
  Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;

/** Linux counts a process's time in these, whatever the machine. */
const TICK_MS = 10;

/** Processor time that a process has taken; 0 where the system does not say. */
function processorMs(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return 0;
  // The name in brackets may hold spaces: count from behind it.
  const fields = readFileSync(file, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** Runs `run` and tells what of another process's time it took. */
export async function costed<T>(
  pid: number,
  run: () => Promise<T>,
): Promise<{ value: T; processorMs: number }> {
  const before = processorMs(pid);
  const value = await run();
  return { value, processorMs: processorMs(pid) - before };
}

/** What is still in use after a collection: only that can leak. */
export interface Retained {
  heapMb: number;
  /** Sockets, timers, files: whatever keeps the event loop alive. */
  resources: number;
}

/** Asks a process that was started with `--inspect=<port>`; nothing stays attached to it. */
export async function retained(port: number): Promise<Retained> {
  const list = await fetch(`http://127.0.0.1:${port}/json/list`);
  const [target] = (await list.json()) as { webSocketDebuggerUrl: string }[];
  if (!target) throw new Error("The app does not let itself be inspected.");
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await once(socket, "open");
  try {
    // Twice: the first run's finalizers free what the second collects.
    await ask(socket, "HeapProfiler.collectGarbage");
    await ask(socket, "HeapProfiler.collectGarbage");
    const { usedSize } = await ask<{ usedSize: number }>(socket, "Runtime.getHeapUsage");
    const { result } = await ask<{ result: { value: number } }>(socket, "Runtime.evaluate", {
      expression: "process.getActiveResourcesInfo().length",
      returnByValue: true,
    });
    return { heapMb: usedSize / MB, resources: result.value };
  } finally {
    socket.close();
  }
}

let lastId = 0;

async function ask<T>(socket: WebSocket, method: string, params: object = {}): Promise<T> {
  lastId += 1;
  const id = lastId;
  socket.send(JSON.stringify({ id, method, params }));
  for (;;) {
    const [message] = (await once(socket, "message")) as [{ data: string }];
    const reply = JSON.parse(message.data) as { id?: number; result: T };
    if (reply.id === id) return reply.result;
  }
}
